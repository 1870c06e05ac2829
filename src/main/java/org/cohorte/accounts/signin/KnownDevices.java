package org.cohorte.accounts.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

import org.cohorte.accounts.EmailAddress;
import org.cohorte.accounts.credentials.AccountSecrets;
import org.cohorte.accounts.credentials.Token;
import org.springframework.stereotype.Component;

/**
 * A browser in which a person has signed in before carries a mark of ours, bound to their account. Its tries are counted by themselves: who guesses
 * from elsewhere makes nobody wait who is known (the "device cookies" of OWASP's guide against guessing).
 */
@Component
public class KnownDevices {

    private final AccountSecrets secrets;

    KnownDevices(AccountSecrets secrets) {
        this.secrets = secrets;
    }

    public String mark(EmailAddress mail) {
        String nonce = Token.fresh();
        return nonce + "." + seal(mail, nonce);
    }

    boolean isMarkOf(String mark, EmailAddress mail) {
        int dot = mark.indexOf('.');
        return dot > 0 && MessageDigest.isEqual(seal(mail, mark.substring(0, dot)).getBytes(StandardCharsets.US_ASCII),
                mark.substring(dot + 1).getBytes(StandardCharsets.UTF_8));
    }

    private String seal(EmailAddress mail, String nonce) {
        return HexFormat.of().formatHex(secrets.keyed("device", mail.value() + " " + nonce));
    }
}
