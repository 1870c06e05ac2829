package org.cohorte.accounts;

import java.util.Optional;

import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;

/** The texts of a module's team pages in one language: those of the package of whoever implements it. */
public interface TeamTexts {

    Language language();

    /** For templates too. */
    default String text(String key, Object... arguments) {
        return Messages.of(getClass(), language()).text(key, arguments);
    }

    /** A text that there may not be. */
    default Optional<String> find(String key) {
        return Messages.of(getClass(), language()).find(key);
    }

    /** Of a word of an address in both languages the one in this. */
    default String in(String french, String english) {
        return language().choose(french, english);
    }
}
