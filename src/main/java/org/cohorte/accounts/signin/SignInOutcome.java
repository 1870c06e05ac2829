package org.cohorte.accounts.signin;

import java.time.Duration;

/** How a try to sign in ended. */
public sealed interface SignInOutcome {

    /**
     * @param token  for the cookie of the sign-in
     * @param device for the cookie by which this browser is known again, so that others' failures do not make its owner wait
     */
    record Opened(String token, String device) implements SignInOutcome {}

    /** Not said why: an unknown mail, a wrong password, a wrong or used code and a closed account look alike. */
    record Refused() implements SignInOutcome {}

    /** Too many tries; this one was not looked at. */
    record Wait(Duration duration) implements SignInOutcome {}
}
