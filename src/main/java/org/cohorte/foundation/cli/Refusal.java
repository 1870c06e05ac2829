package org.cohorte.foundation.cli;

import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.text.Language;

/**
 * What a command was asked cannot be done, for a reason that the person can mend; the message says it whole, in the language of the terminal. Where it is
 * kept, to be read by others later, it is kept in both.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Bilingual words;

    /** For the person at the terminal alone. */
    public Refusal(String message) {
        super(message);
        this.words = Bilingual.same(message);
    }

    public Refusal(Bilingual words) {
        super(words.in(Language.ofTerminal()));
        this.words = words;
    }

    public Bilingual words() {
        return words;
    }
}
