package org.cohorte.accounts.credentials;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;

import org.cohorte.accounts.AccountId;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.home.HomeKey;
import org.springframework.stereotype.Component;

/**
 * What the key of this installation is used for here. The database holds sealed secrets and keyed hashes only, so that a dump of it lets nobody
 * sign in.
 */
@Component
public class AccountSecrets {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final HomeKey key;

    AccountSecrets(Home home) {
        this.key = new HomeKey(home, "accounts");
    }

    /** What stands for a token, a code or an address in the database: HMAC-SHA-256. */
    public byte[] keyed(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key.derived("keyed:" + purpose, "HmacSHA256", 32));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
        }
    }

    /** The secret of an authenticator that is enrolled by this link: the same each time the page is drawn, without being kept. */
    public CodeSecret secretOfLink(String linkToken) {
        return new CodeSecret(java.util.Arrays.copyOf(keyed("code-secret", linkToken), CodeSecret.BYTES));
    }

    /** AES-256-GCM; sealed for one account, it opens for no other. */
    public byte[] seal(CodeSecret secret, AccountId account) {
        byte[] nonce = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, secret.bytes(), account);
        return ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed).array();
    }

    public CodeSecret open(byte[] sealed, AccountId account) {
        byte[] nonce = java.util.Arrays.copyOf(sealed, NONCE_BYTES);
        return new CodeSecret(run(Cipher.DECRYPT_MODE, nonce, java.util.Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length), account));
    }

    private byte[] run(int mode, byte[] nonce, byte[] text, AccountId account) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key.derived("second-factor", "AES", 32), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(account.value()).array());
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key of this home does not open the second factor of account " + account.value(), e);
        }
    }
}
