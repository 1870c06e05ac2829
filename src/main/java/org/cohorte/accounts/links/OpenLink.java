package org.cohorte.accounts.links;

import java.util.Optional;

import org.cohorte.accounts.Account;

/**
 * A link that is still good.
 *
 * @param account whose it is; nobody's where the first administrator has yet to say who they are
 */
public record OpenLink(Purpose purpose, Optional<Account> account) {

    /** What a link lets its bearer do. */
    public enum Purpose {
        /** Make the first account of the installation. */
        FIRST_ADMINISTRATOR,
        /** Set a password and a second factor: at the beginning, or because both are lost. */
        ACCESS,
        /** Set a second factor; the password is asked. */
        SECOND_FACTOR;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        static Purpose ofCode(String code) {
            return valueOf(code.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        }
    }
}
