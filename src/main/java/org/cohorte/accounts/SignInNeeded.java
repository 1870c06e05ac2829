package org.cohorte.accounts;

/** A use case was asked for something that needs a sign-in, and there is none: the page leads to the sign-in page and back. */
public final class SignInNeeded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SignInNeeded() {
        super("nobody is signed in");
    }
}
