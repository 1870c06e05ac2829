package org.cohorte.accounts.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cohorte.accounts.AccountId;
import org.cohorte.accounts.Role;
import org.cohorte.accounts.SignedIn;
import org.cohorte.accounts.credentials.AccountSecrets;
import org.cohorte.accounts.credentials.Token;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The sign-ins under way. One ends an hour after the person's last request, twelve hours after it began, when its account is closed or its
 * password changed, or when the person leaves.
 */
@Component
public class SignInStore {

    private static final String GOOD = "s.last_seen_at > transaction_timestamp() - interval '1 hour' AND s.began_at > transaction_timestamp() - interval '12 hours'";

    private final JdbcClient jdbc;
    private final AccountSecrets secrets;
    private final boolean demonstrates;

    /** @param demonstrates whether this process serves the demonstration: elsewhere its accounts do not sign in */
    SignInStore(JdbcClient jdbc, AccountSecrets secrets, @Value("${cohorte.demonstration:false}") boolean demonstrates) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.demonstrates = demonstrates;
    }

    /** A new sign-in with a token of its own, whatever the browser had before. */
    public String begin(AccountId account) {
        jdbc.sql("DELETE FROM accounts.sign_in s WHERE NOT (" + GOOD + ")").update();
        String token = Token.fresh();
        jdbc.sql("INSERT INTO accounts.sign_in (keyed_token, account_id) VALUES (:token, :account)").param("token", keyed(token)).param("account", account.value()).update();
        return token;
    }

    /** Whether the account stands open, here. */
    boolean mayBegin(AccountId account) {
        return jdbc.sql("SELECT active AND (:demonstrates OR NOT demonstration) FROM accounts.account WHERE account_id = :account")
                .param("demonstrates", demonstrates).param("account", account.value()).query(Boolean.class).single();
    }

    /** Who a token stands for, with the roles that they have now. */
    Optional<SignedIn> find(String token) {
        return jdbc.sql("""
                SELECT a.account_id, a.name, ARRAY(SELECT role FROM accounts.account_role r WHERE r.account_id = a.account_id) AS roles
                FROM accounts.sign_in s JOIN accounts.account a USING (account_id)
                WHERE s.keyed_token = :token AND a.active AND (:demonstrates OR NOT a.demonstration) AND\s""" + GOOD)
                .param("token", keyed(token)).param("demonstrates", demonstrates).query(SignInStore::person).optional();
    }

    /** Written once a minute at most: a page of many requests is not a page of many writes. */
    void seen(String token) {
        jdbc.sql("UPDATE accounts.sign_in SET last_seen_at = transaction_timestamp() WHERE keyed_token = :token AND last_seen_at < transaction_timestamp() - interval '1 minute'")
                .param("token", keyed(token)).update();
    }

    void end(String token) {
        jdbc.sql("DELETE FROM accounts.sign_in WHERE keyed_token = :token").param("token", keyed(token)).update();
    }

    public void endAll(AccountId account) {
        jdbc.sql("DELETE FROM accounts.sign_in WHERE account_id = :account").param("account", account.value()).update();
    }

    private byte[] keyed(String token) {
        return secrets.keyed("sign-in", token);
    }

    private static SignedIn person(ResultSet row, int number) throws SQLException {
        return new SignedIn(new AccountId(row.getLong("account_id")), row.getString("name"),
                Arrays.stream((String[]) row.getArray("roles").getArray()).map(Role::ofCode).collect(Collectors.toSet()));
    }
}
