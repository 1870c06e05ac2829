package org.cohorte.accounts.access;

/**
 * What someone typed on the page of a link.
 *
 * @param name     of the first administrator; else empty
 * @param mail     of the first administrator; else empty
 * @param password the new one, or the one they have where only the second factor is set anew
 * @param repeated the new one again
 * @param code     the first code of the authenticator
 */
public record SettingUp(String name, String mail, String password, String repeated, String code) {

    @Override
    public String toString() {
        return "SettingUp";
    }
}
