package org.cohorte.releases.web;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;

/** The addresses and texts of these pages in one language. */
record Addresses(Language language) {

    static Addresses of(HttpServletRequest request) {
        return new Addresses(request.getRequestURI().startsWith("/en/") ? Language.EN : Language.FR);
    }

    Addresses other() {
        return new Addresses(language == Language.FR ? Language.EN : Language.FR);
    }

    String keyFigures() {
        return language == Language.FR ? "/chiffres-cles" : "/en/key-figures";
    }

    String year(int year) {
        return keyFigures() + "/" + year;
    }

    String methodology() {
        return language == Language.FR ? "/methodologie" : "/en/methodology";
    }

    String text(String key, Object... arguments) {
        return Messages.of(Addresses.class, language).text(key, arguments);
    }

    KeyFiguresPage.Words words() {
        return this::text;
    }
}
