package org.cohorte.accounts;

import java.util.List;

import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;

/**
 * What the layout of a team page needs beside the page's own frame.
 *
 * @param entries those that the person's rights allow
 * @param current the address of the entry that the page belongs to; empty where it belongs to none
 */
public record TeamFrame(Language language, String name, List<TeamEntry> entries, String current) {

    /** A text of the layout. */
    public String text(String key, Object... arguments) {
        return Messages.of(TeamFrame.class, language).text(key, arguments);
    }

    public String home() {
        return TeamPages.home(language);
    }

    public String signOut() {
        return language.choose("/equipe/deconnexion", "/en/team/sign-out");
    }

    public String ownAccount() {
        return language.choose("/equipe/mon-compte", "/en/team/my-account");
    }
}
