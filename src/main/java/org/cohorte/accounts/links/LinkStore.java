package org.cohorte.accounts.links;

import java.time.Duration;
import java.util.Optional;

import org.cohorte.accounts.AccountId;
import org.cohorte.accounts.credentials.AccountSecrets;
import org.cohorte.accounts.credentials.Token;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of open links. */
@Component
class LinkStore {

    private final JdbcClient jdbc;
    private final AccountSecrets secrets;

    LinkStore(JdbcClient jdbc, AccountSecrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    record Row(OpenLink.Purpose purpose, Optional<AccountId> account) {}

    String open(OpenLink.Purpose purpose, Optional<AccountId> account, Duration goodFor) {
        String token = Token.fresh();
        jdbc.sql("INSERT INTO accounts.link (keyed_token, purpose, account_id, expires_at) VALUES (:token, :purpose, :account, transaction_timestamp() + make_interval(secs => :seconds))")
                .param("token", keyed(token)).param("purpose", purpose.code()).param("account", account.map(AccountId::value).orElse(null)).param("seconds", goodFor.toSeconds()).update();
        return token;
    }

    Optional<Row> find(String token) {
        return jdbc.sql("SELECT purpose, account_id FROM accounts.link WHERE keyed_token = :token AND expires_at > transaction_timestamp()").param("token", keyed(token))
                .query((row, _) -> new Row(OpenLink.Purpose.ofCode(row.getString(1)), Optional.ofNullable(row.getObject(2, Long.class)).map(AccountId::new))).optional();
    }

    /** Of two that use it at once, one is told true. */
    boolean spend(String token) {
        return jdbc.sql("DELETE FROM accounts.link WHERE keyed_token = :token AND expires_at > transaction_timestamp()").param("token", keyed(token)).update() == 1;
    }

    void withdraw(AccountId account) {
        jdbc.sql("DELETE FROM accounts.link WHERE account_id = :account OR expires_at <= transaction_timestamp()").param("account", account.value()).update();
    }

    void withdrawThoseForTheFirst() {
        jdbc.sql("DELETE FROM accounts.link WHERE purpose = 'first-administrator'").update();
    }

    private byte[] keyed(String token) {
        return secrets.keyed("link", token);
    }
}
