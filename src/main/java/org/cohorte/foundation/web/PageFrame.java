package org.cohorte.foundation.web;

import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;

/**
 * What the layout of a page needs.
 *
 * @param title           without the product's name
 * @param otherLanguage   the address of the same page in the other language
 * @param inventedPeople  whether the people behind what is shown are made up; every page then says so
 */
public record PageFrame(Language language, String title, String description, String otherLanguage, boolean inventedPeople, String section) {

    /** A text of the layout. */
    public String text(String key, Object... arguments) {
        return Messages.of(PageFrame.class, language).text(key, arguments);
    }

    public boolean isFrench() {
        return language == Language.FR;
    }

    public String home() {
        return isFrench() ? "/" : "/en/";
    }

    public String keyFigures() {
        return isFrench() ? "/chiffres-cles" : "/en/key-figures";
    }

    public String methodology() {
        return isFrench() ? "/methodologie" : "/en/methodology";
    }
}
