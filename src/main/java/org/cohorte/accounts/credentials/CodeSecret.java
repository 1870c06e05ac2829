package org.cohorte.accounts.credentials;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;

/** The secret that an authenticator and we share; both make the same code of six digits from it every thirty seconds (RFC 6238). */
public record CodeSecret(byte[] bytes) {

    /** As RFC 4226 recommends: 160 bits. */
    public static final int BYTES = 20;

    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

    /** A clock may be one step ahead or behind; what the person types may be one step old. */
    private static final List<Integer> STEPS_ALLOWED = List.of(0, -1, 1);

    public CodeSecret {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a secret of " + bytes.length + " bytes");
        }
        bytes = bytes.clone();
    }

    public String codeAt(Instant instant) {
        try {
            return CODES.generateOneTimePasswordString(new SecretKeySpec(bytes, CODES.getAlgorithm()), instant, Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The thirty seconds, counted from 1970, whose code this is; a code is taken once, so that the caller keeps the number. */
    public Optional<Long> stepOf(String code, Instant now) {
        long seconds = CODES.getTimeStep().toSeconds();
        Optional<Long> found = Optional.empty();
        for (int step : STEPS_ALLOWED) {
            Instant at = now.plusSeconds(step * seconds);
            if (java.security.MessageDigest.isEqual(codeAt(at).getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.UTF_8))) {
                found = Optional.of(at.getEpochSecond() / seconds);
            }
        }
        return found;
    }

    /** As authenticators take it typed. */
    public String text() {
        return Base32.grouped(Base32.text(bytes));
    }

    /** As authenticators take it from a picture. */
    public String address(String mail) {
        return "otpauth://totp/Cohorte:" + URLEncoder.encode(mail, StandardCharsets.UTF_8).replace("+", "%20") + "?secret=" + Base32.text(bytes) + "&issuer=Cohorte";
    }

    @Override
    public String toString() {
        return "CodeSecret";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeSecret(byte[] theirs) && java.security.MessageDigest.isEqual(bytes, theirs);
    }

    @Override
    public int hashCode() {
        return java.util.Arrays.hashCode(bytes);
    }
}
