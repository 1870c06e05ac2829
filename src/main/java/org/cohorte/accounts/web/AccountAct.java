package org.cohorte.accounts.web;

import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.text.Language;

/** What can be done to an account beside changing it. */
public enum AccountAct {
    CLOSING("fermeture", "closing"), REOPENING("reouverture", "reopening"), ACCESS("acces", "access"), SECOND_FACTOR("second-facteur", "second-factor");

    private final Bilingual path;

    AccountAct(String french, String english) {
        this.path = new Bilingual(french, english);
    }

    /** The last part of its address. */
    String path(Language language) {
        return path.in(language);
    }

    /** What its texts go by. */
    String code() {
        return path.en();
    }
}
