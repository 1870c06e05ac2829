package org.cohorte.people.team;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.accounts.TeamPages;
import org.cohorte.accounts.TeamTexts;
import org.cohorte.foundation.text.Language;

/** The addresses and texts of these pages in one language. */
public record DoublesAddresses(Language language) implements TeamTexts {

    static DoublesAddresses of(HttpServletRequest request) {
        return new DoublesAddresses(TeamPages.languageOf(request.getRequestURI()));
    }

    DoublesAddresses other() {
        return new DoublesAddresses(language.other());
    }

    public String doubles() {
        return in("/equipe/doublons", "/en/team/doubles");
    }

    public String decision() {
        return doubles() + in("/decision", "/decision");
    }

    String undo(long merge) {
        return doubles() + in("/fusions/", "/merges/") + merge + in("/annulation", "/undoing");
    }
}
