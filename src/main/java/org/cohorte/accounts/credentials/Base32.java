package org.cohorte.accounts.credentials;

import java.util.Locale;

/** RFC 4648 base 32, without padding: how authenticators write a secret. Java has none. */
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {}

    static String text(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int kept = 0;
        int bits = 0;
        for (byte b : bytes) {
            kept = kept << 8 | b & 0xff;
            for (bits += 8; bits >= 5; bits -= 5) {
                text.append(ALPHABET.charAt(kept >> bits - 5 & 31));
            }
            kept &= (1 << bits) - 1;
        }
        return bits == 0 ? text.toString() : text.append(ALPHABET.charAt(kept << 5 - bits & 31)).toString();
    }

    /** In fours, as a person reads it from a screen. */
    static String grouped(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("(.{4})(?!$)", "$1 ");
    }
}
