package org.cohorte.accounts.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.cohorte.accounts.Account;
import org.cohorte.accounts.AccountId;
import org.cohorte.accounts.EmailAddress;
import org.cohorte.accounts.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of accounts and their roles. */
@Component
class AccountStore {

    private static final String ALL = """
            SELECT account_id, name, mail, active,
                   ARRAY(SELECT role FROM accounts.account_role r WHERE r.account_id = a.account_id ORDER BY role) AS roles
            FROM accounts.account a
            """;

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> find(AccountId id) {
        return jdbc.sql(ALL + "WHERE account_id = :id").param("id", id.value()).query(AccountStore::account).optional();
    }

    Optional<Account> find(EmailAddress mail) {
        return jdbc.sql(ALL + "WHERE mail = :mail").param("mail", mail.value()).query(AccountStore::account).optional();
    }

    List<Account> all() {
        return jdbc.sql(ALL + "ORDER BY NOT active, name, account_id").query(AccountStore::account).list();
    }

    List<Account> holding(Role role) {
        return jdbc.sql(ALL + "WHERE active AND EXISTS (SELECT 1 FROM accounts.account_role r WHERE r.account_id = a.account_id AND r.role = :role) ORDER BY name, account_id")
                .param("role", role.code()).query(AccountStore::account).list();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        Set<Role> roles = Arrays.stream((String[]) row.getArray("roles").getArray()).map(Role::ofCode).collect(Collectors.toSet());
        return new Account(new AccountId(row.getLong("account_id")), row.getString("name"), new EmailAddress(row.getString("mail")), roles, row.getBoolean("active"));
    }
}
