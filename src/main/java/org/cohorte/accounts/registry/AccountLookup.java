package org.cohorte.accounts.registry;

import java.util.List;
import java.util.Optional;

import org.cohorte.accounts.Account;
import org.cohorte.accounts.AccountId;
import org.cohorte.accounts.Accounts;
import org.cohorte.accounts.EmailAddress;
import org.cohorte.accounts.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What neighbours may look up. */
@Component
@Transactional(readOnly = true)
class AccountLookup implements Accounts {

    private final AccountStore store;

    AccountLookup(AccountStore store) {
        this.store = store;
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return store.find(id);
    }

    @Override
    public Optional<Account> find(EmailAddress mail) {
        return store.find(mail);
    }

    @Override
    public List<Account> holding(Role role) {
        return store.holding(role);
    }
}
