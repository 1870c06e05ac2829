package org.cohorte.people.team;

import java.util.List;
import java.util.Optional;

import org.cohorte.accounts.AuditTexts;
import org.cohorte.accounts.Right;
import org.cohorte.accounts.TeamEntries;
import org.cohorte.accounts.TeamEntry;
import org.cohorte.foundation.text.Language;
import org.springframework.stereotype.Component;

/** What doubles add to the team's navigation and to the audit trail's sentences. */
@Component
class DoublesEntries implements TeamEntries, AuditTexts {

    private static final int ORDER = 210;

    @Override
    public List<TeamEntry> in(Language language) {
        DoublesAddresses words = new DoublesAddresses(language);
        return List.of(new TeamEntry(Right.REVIEW_PERSONS, ORDER, words.doubles(), words.text("doubles.title")));
    }

    @Override
    public Optional<String> text(String act, Language language) {
        return AuditTexts.in(DoublesAddresses.class, act, language);
    }
}
