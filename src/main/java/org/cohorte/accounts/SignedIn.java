package org.cohorte.accounts;

import java.util.Set;

import org.cohorte.foundation.history.Actor;

/** The person behind a request: their account stood open, with these roles, when the request came. */
public record SignedIn(AccountId id, String name, Set<Role> roles) {

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    public boolean may(Right right) {
        return roles.stream().anyMatch(role -> role.rights().contains(right));
    }

    /** The author of what they write: the key of the account, never a name. */
    public Actor actor() {
        return actorOf(id);
    }

    public static Actor actorOf(AccountId id) {
        return new Actor(Actor.Kind.PERSON, "account:" + id.value());
    }
}
