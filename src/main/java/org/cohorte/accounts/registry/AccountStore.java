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

    boolean isEmpty() {
        return !jdbc.sql("SELECT EXISTS (SELECT 1 FROM accounts.account)").query(Boolean.class).single();
    }

    /** Holds off others that make the first account or take away the last administrator, until the transaction ends. */
    void lock() {
        jdbc.sql("LOCK TABLE accounts.account IN SHARE ROW EXCLUSIVE MODE").update();
    }

    AccountId add(String name, EmailAddress mail, Set<Role> roles, boolean demonstration) {
        AccountId id = new AccountId(jdbc.sql("INSERT INTO accounts.account (name, mail, demonstration) VALUES (:name, :mail, :demonstration) RETURNING account_id")
                .param("name", name).param("mail", mail.value()).param("demonstration", demonstration).query(Long.class).single());
        give(id, roles);
        return id;
    }

    void change(AccountId id, String name, Set<Role> roles) {
        jdbc.sql("UPDATE accounts.account SET name = :name, recorded_at = transaction_timestamp(), recorded_by = history.current_actor() WHERE account_id = :id AND name <> :name")
                .param("id", id.value()).param("name", name).update();
        jdbc.sql("DELETE FROM accounts.account_role WHERE account_id = :id AND role NOT IN (:roles)").param("id", id.value()).param("roles", codes(roles)).update();
        give(id, roles);
    }

    void open(AccountId id, boolean active) {
        jdbc.sql("UPDATE accounts.account SET active = :active, recorded_at = transaction_timestamp(), recorded_by = history.current_actor() WHERE account_id = :id")
                .param("id", id.value()).param("active", active).update();
    }

    private void give(AccountId id, Set<Role> roles) {
        codes(roles).forEach(role -> jdbc.sql("INSERT INTO accounts.account_role (account_id, role) VALUES (:id, :role) ON CONFLICT DO NOTHING")
                .param("id", id.value()).param("role", role).update());
    }

    private static List<String> codes(Set<Role> roles) {
        return roles.stream().map(Role::code).sorted().toList();
    }

    List<Account> ofDemonstration() {
        return jdbc.sql(ALL + "WHERE active AND demonstration ORDER BY account_id").query(AccountStore::account).list();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        Set<Role> roles = Arrays.stream((String[]) row.getArray("roles").getArray()).map(Role::ofCode).collect(Collectors.toSet());
        return new Account(new AccountId(row.getLong("account_id")), row.getString("name"), new EmailAddress(row.getString("mail")), roles, row.getBoolean("active"));
    }
}
