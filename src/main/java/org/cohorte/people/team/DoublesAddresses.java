package org.cohorte.people.team;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.accounts.TeamPages;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;

/** The addresses and texts of these pages in one language. */
public record DoublesAddresses(Language language) {

    static DoublesAddresses of(HttpServletRequest request) {
        return new DoublesAddresses(TeamPages.languageOf(request.getRequestURI()));
    }

    DoublesAddresses other() {
        return new DoublesAddresses(language == Language.FR ? Language.EN : Language.FR);
    }

    /** For templates. */
    public String text(String key, Object... arguments) {
        return Messages.of(DoublesAddresses.class, language).text(key, arguments);
    }

    boolean has(String key) {
        return Messages.of(DoublesAddresses.class, language).has(key);
    }

    private String in(String french, String english) {
        return language == Language.FR ? french : english;
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
