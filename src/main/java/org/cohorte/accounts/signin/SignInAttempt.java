package org.cohorte.accounts.signin;

/**
 * What someone typed, and from where.
 *
 * @param code    of the authenticator, or a recovery code
 * @param address of the machine that asks
 * @param device  the mark of a known browser; empty where there is none
 */
public record SignInAttempt(String mail, String password, String code, String address, String device) {

    @Override
    public String toString() {
        return "SignInAttempt";
    }
}
