package org.cohorte.releases.api;

import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;
import org.cohorte.releases.reading.Words;

/** The texts of the files and of the page about them. */
final class Texts {

    private Texts() {}

    static Words in(Language language) {
        return Messages.of(Texts.class, language)::text;
    }
}
