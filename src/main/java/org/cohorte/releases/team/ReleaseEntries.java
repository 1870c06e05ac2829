package org.cohorte.releases.team;

import java.util.List;

import org.cohorte.accounts.Right;
import org.cohorte.accounts.TeamEntries;
import org.cohorte.accounts.TeamEntry;
import org.cohorte.foundation.text.Language;
import org.springframework.stereotype.Component;

/** What releases add to the team's navigation: for who works on them, and for who reads them before their hour. */
@Component
class ReleaseEntries implements TeamEntries {

    private static final int ORDER = 100;

    @Override
    public List<TeamEntry> in(Language language) {
        WorkAddresses words = new WorkAddresses(language);
        return List.of(new TeamEntry(Right.READ_WORKING_FIGURES, ORDER, words.releases(), words.text("releases.title")),
                new TeamEntry(Right.READ_BEFORE_RELEASE, ORDER, words.releases(), words.text("releases.title")));
    }
}
