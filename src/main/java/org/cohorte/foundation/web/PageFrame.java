package org.cohorte.foundation.web;

import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;

/**
 * What the layout of a page needs.
 *
 * @param title          without the product's name
 * @param otherLanguage  the address of the same page in the other language
 * @param section        the entry of the navigation that it belongs to; empty where it belongs to none
 * @param inventedPeople whether the people behind what is shown are made up; every page then says so
 */
public record PageFrame(Language language, String title, String description, String otherLanguage, String section, boolean inventedPeople) {

    /** Whether people are invented is known when the page is shown. */
    public static PageFrame of(Language language, String title, String description, String otherLanguage, String section) {
        return new PageFrame(language, title, description, otherLanguage, section, false);
    }

    PageFrame saying(boolean invented) {
        return new PageFrame(language, title, description, otherLanguage, section, invented);
    }

    /** The same page with a form to mend: its title begins with "Error:". */
    public PageFrame erroneous() {
        return new PageFrame(language, text("error.prefix") + title, description, otherLanguage, section, inventedPeople);
    }

    /** A text of the layout. */
    public String text(String key, Object... arguments) {
        return Messages.of(PageFrame.class, language).text(key, arguments);
    }

    public boolean isFrench() {
        return language == Language.FR;
    }

    public String home() {
        return language.choose("/", "/en/");
    }

    public String keyFigures() {
        return language.choose("/chiffres-cles", "/en/key-figures");
    }

    public String releases() {
        return language.choose("/publications", "/en/releases");
    }

    public String methodology() {
        return language.choose("/methodologie", "/en/methodology");
    }

    /** Where the staff sign in; the same link for everybody, so that a cache may keep the page. */
    public String team() {
        return language.choose("/equipe", "/en/team");
    }

    public String help() {
        return language.choose("/aide", "/en/help");
    }
}
