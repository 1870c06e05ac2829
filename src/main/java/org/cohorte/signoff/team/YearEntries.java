package org.cohorte.signoff.team;

import java.util.List;
import java.util.Optional;

import org.cohorte.accounts.AuditTexts;
import org.cohorte.accounts.Right;
import org.cohorte.accounts.TeamEntries;
import org.cohorte.accounts.TeamEntry;
import org.cohorte.foundation.text.Language;
import org.springframework.stereotype.Component;

/** What the state of the year adds to the team's navigation and to the audit trail's sentences. */
@Component
class YearEntries implements TeamEntries, AuditTexts {

    private static final int ORDER = 190;

    @Override
    public List<TeamEntry> in(Language language) {
        YearAddresses words = new YearAddresses(language);
        return List.of(new TeamEntry(Right.READ_WORKING_FIGURES, ORDER, words.years(), words.text("years.nav")));
    }

    @Override
    public Optional<String> text(String act, Language language) {
        return AuditTexts.in(YearAddresses.class, act, language);
    }
}
