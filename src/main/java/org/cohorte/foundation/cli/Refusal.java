package org.cohorte.foundation.cli;

/** What a command was asked cannot be done, for a reason that the person can mend; the message says it whole, in their language. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Refusal(String message) {
        super(message);
    }
}
