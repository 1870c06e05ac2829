package org.cohorte.accounts.registry;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cohorte.accounts.Account;
import org.cohorte.accounts.AccountId;
import org.cohorte.accounts.Accounts;
import org.cohorte.accounts.Right;
import org.cohorte.accounts.Role;
import org.cohorte.accounts.SignIns;
import org.cohorte.accounts.links.OpenLink.Purpose;
import org.cohorte.foundation.history.Actor;
import org.cohorte.foundation.text.Language;
import org.springframework.stereotype.Component;

/** What an administrator does to accounts in the browser. */
@Component
public class AccountAdministration {

    private final SignIns signIns;
    private final AccountKeeping keeping;
    private final Accounts accounts;

    AccountAdministration(SignIns signIns, AccountKeeping keeping, Accounts accounts) {
        this.signIns = signIns;
        this.keeping = keeping;
        this.accounts = accounts;
    }

    public List<Account> all() {
        administrator();
        return keeping.all();
    }

    public Optional<Account> find(AccountId id) {
        administrator();
        return accounts.find(id);
    }

    public AccountOutcome add(String name, String mail, Set<Role> roles, Language language) {
        return keeping.add(name, mail, roles, administrator(), language);
    }

    public AccountOutcome change(AccountId id, String name, Set<Role> roles) {
        return keeping.change(id, name, roles, administrator());
    }

    public AccountOutcome close(AccountId id) {
        return keeping.close(id, administrator());
    }

    public AccountOutcome reopen(AccountId id, Language language) {
        return keeping.reopen(id, administrator(), language);
    }

    public AccountOutcome reset(AccountId id, Purpose purpose, Language language) {
        return keeping.reset(id, purpose, administrator(), language);
    }

    private Actor administrator() {
        return signIns.require(Right.MANAGE_ACCOUNTS).actor();
    }
}
