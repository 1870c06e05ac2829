package org.cohorte.accounts;

import java.util.Set;

/**
 * A member of the staff who may sign in.
 *
 * @param active false once it is closed; it stays, since what it did stays
 */
public record Account(AccountId id, String name, EmailAddress mail, Set<Role> roles, boolean active) {

    public Account {
        roles = Set.copyOf(roles);
        if (name.isBlank()) {
            throw new IllegalArgumentException("an account without a name");
        }
    }
}
