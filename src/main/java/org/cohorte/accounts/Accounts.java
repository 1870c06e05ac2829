package org.cohorte.accounts;

import java.util.List;
import java.util.Optional;

/** The accounts of the staff, for modules that name people: the readers of a release before its hour, who prepared, who approved. */
public interface Accounts {

    Optional<Account> find(AccountId id);

    Optional<Account> find(EmailAddress mail);

    /** The open accounts that have this role, by name. */
    List<Account> holding(Role role);
}
