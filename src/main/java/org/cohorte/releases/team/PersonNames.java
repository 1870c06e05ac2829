package org.cohorte.releases.team;

import java.util.List;
import java.util.stream.Collectors;

import org.cohorte.accounts.Account;
import org.cohorte.accounts.AccountId;
import org.cohorte.accounts.Accounts;
import org.cohorte.foundation.history.Actor;
import org.springframework.stereotype.Component;

/** What those who act on releases are called. */
@Component
class PersonNames {

    private static final String ACCOUNT = "account:";

    private final Accounts accounts;

    PersonNames(Accounts accounts) {
        this.accounts = accounts;
    }

    String of(Actor actor, WorkAddresses words) {
        if (actor.kind() != Actor.Kind.PERSON || !actor.label().startsWith(ACCOUNT)) {
            return words.text("actor.server");
        }
        return accounts.find(new AccountId(Long.parseLong(actor.label().substring(ACCOUNT.length())))).map(Account::name).orElse(actor.label());
    }

    String of(List<Actor> actors, WorkAddresses words) {
        return actors.stream().map(actor -> of(actor, words)).collect(Collectors.joining(", "));
    }
}
