package org.cohorte.accounts.credentials;

import java.security.SecureRandom;
import java.util.Base64;

/** A random text of 256 bits that fits into addresses and cookies. */
public final class Token {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Token() {}

    public static String fresh() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Ten letters and digits that a person can write down: 50 bits, far beyond what the limits let anyone try. */
    static String recoveryCode() {
        byte[] bytes = new byte[7];
        RANDOM.nextBytes(bytes);
        String text = Base32.text(bytes).substring(0, 10).toLowerCase(java.util.Locale.ROOT);
        return text.substring(0, 5) + "-" + text.substring(5);
    }
}
