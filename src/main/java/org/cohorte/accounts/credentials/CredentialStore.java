package org.cohorte.accounts.credentials;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cohorte.accounts.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The kept passwords, second factors and recovery codes; no history is kept of them, the audit trail says that they changed. */
@Component
public class CredentialStore {

    private static final int RECOVERY_CODES = 10;

    private final JdbcClient jdbc;
    private final AccountSecrets secrets;
    private final Passwords passwords;

    CredentialStore(JdbcClient jdbc, AccountSecrets secrets, Passwords passwords) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.passwords = passwords;
    }

    /** Whether this is the password of the account; it takes as long where there is none. */
    public boolean isPassword(Optional<AccountId> account, String typed) {
        Optional<String> kept = account.flatMap(id -> jdbc.sql("SELECT password FROM accounts.credentials WHERE account_id = :id").param("id", id.value()).query(String.class).optional());
        return passwords.matches(typed, kept);
    }

    /** Empty where there is none, or it was reset and not yet set anew. */
    public Optional<CodeSecret> secret(AccountId account) {
        return jdbc.sql("SELECT second_factor FROM accounts.credentials WHERE account_id = :id AND second_factor IS NOT NULL").param("id", account.value())
                .query((row, _) -> secrets.open(row.getBytes(1), account)).optional();
    }

    /** Puts both in the place of earlier ones. The code that showed that the authenticator is set up is used with it. */
    public void put(AccountId account, String password, CodeSecret secret, long step) {
        jdbc.sql("""
                INSERT INTO accounts.credentials (account_id, password, second_factor, last_step) VALUES (:id, :password, :sealed, :step)
                ON CONFLICT (account_id) DO UPDATE
                SET password = excluded.password, second_factor = excluded.second_factor, last_step = excluded.last_step, changed_at = transaction_timestamp()""")
                .param("id", account.value()).param("password", passwords.encode(password)).param("sealed", secrets.seal(secret, account)).param("step", step).update();
    }

    public void forget(AccountId account) {
        jdbc.sql("DELETE FROM accounts.credentials WHERE account_id = :id").param("id", account.value()).update();
        forgetRecoveryCodes(account);
    }

    public void forgetSecondFactor(AccountId account) {
        jdbc.sql("UPDATE accounts.credentials SET second_factor = NULL, changed_at = transaction_timestamp() WHERE account_id = :id").param("id", account.value()).update();
        forgetRecoveryCodes(account);
    }

    public void changePassword(AccountId account, String password) {
        jdbc.sql("UPDATE accounts.credentials SET password = :password, changed_at = transaction_timestamp() WHERE account_id = :id")
                .param("id", account.value()).param("password", passwords.encode(password)).update();
    }

    /** Takes the code of a step, once: false where it, or a later one, was taken already. */
    public boolean useStep(AccountId account, long step) {
        return jdbc.sql("UPDATE accounts.credentials SET last_step = :step WHERE account_id = :id AND last_step < :step")
                .param("id", account.value()).param("step", step).update() == 1;
    }

    /** Takes a recovery code, once. */
    public boolean useRecoveryCode(AccountId account, String typed) {
        return jdbc.sql("UPDATE accounts.recovery_code SET used_at = transaction_timestamp() WHERE account_id = :id AND keyed_code = :code AND used_at IS NULL")
                .param("id", account.value()).param("code", keyed(account, typed)).update() == 1;
    }

    public int recoveryCodesLeft(AccountId account) {
        return jdbc.sql("SELECT count(*) FROM accounts.recovery_code WHERE account_id = :id AND used_at IS NULL").param("id", account.value()).query(Integer.class).single();
    }

    /** New ones, in the place of all earlier; they are told once and kept as keyed hashes. */
    public List<String> newRecoveryCodes(AccountId account) {
        forgetRecoveryCodes(account);
        List<String> codes = Stream.generate(Token::recoveryCode).distinct().limit(RECOVERY_CODES).toList();
        codes.forEach(code -> jdbc.sql("INSERT INTO accounts.recovery_code (account_id, keyed_code) VALUES (:id, :code)")
                .param("id", account.value()).param("code", keyed(account, code)).update());
        return codes;
    }

    private void forgetRecoveryCodes(AccountId account) {
        jdbc.sql("DELETE FROM accounts.recovery_code WHERE account_id = :id").param("id", account.value()).update();
    }

    private byte[] keyed(AccountId account, String code) {
        return secrets.keyed("recovery-code", account.value() + ":" + code.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z2-7]", ""));
    }
}
