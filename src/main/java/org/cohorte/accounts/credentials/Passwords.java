package org.cohorte.accounts.credentials;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.nulabinc.zxcvbn.Zxcvbn;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * How passwords are kept and which are taken. Kept by Argon2id with the parameters that OWASP gives (19 MiB, two passes, one lane), named in the
 * kept text, so that they can be raised. Taken from twelve characters on (CNIL, deliberation 2022-100, with a second factor; ANSSI-PG-078), any
 * characters, where they are not quickly guessed; no rule on their composition (NIST SP 800-63B).
 */
@Component
public class Passwords {

    public static final int LEAST = 12;
    public static final int MOST = 200;

    /** Of zxcvbn's scale from 0 to 4: guessed in more than 10^8 tries. */
    private static final int SCORE = 3;

    private static final int MEASURED = 100;

    /** So much of a password must be more than words that are tried first. */
    private static final int LEFT = 8;

    /** What is tried first in French; the library knows English. */
    private static final List<String> FRENCH = List.of("cohorte", "motdepasse", "azertyuiop", "qsdfghjklm", "wxcvbn", "azerty", "bonjour", "bienvenue", "chouchou", "doudou",
            "marseille", "formation", "numerique", "statistique", "administrateur", "jetaime", "loulou", "soleil", "france");

    private final PasswordEncoder encoder = new DelegatingPasswordEncoder("argon2id", Map.of("argon2id", new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2)));
    private final Zxcvbn guessing = new Zxcvbn();

    /** What is checked where there is no account, so that the answer takes as long. */
    private final String nobodys = encoder.encode(Token.fresh());

    /** Why a password is not taken. */
    public enum Weakness { TOO_SHORT, TOO_LONG, EASILY_GUESSED }

    /** @param known what an attacker would try first: name, mail */
    public Optional<Weakness> weakness(String password, List<String> known) {
        if (password.codePointCount(0, password.length()) < LEAST) {
            return Optional.of(Weakness.TOO_SHORT);
        }
        if (password.length() > MOST) {
            return Optional.of(Weakness.TOO_LONG);
        }
        List<String> words = Stream.concat(known.stream().flatMap(text -> Arrays.stream(text.split("[\\s@.]+"))), FRENCH.stream())
                .map(word -> word.toLowerCase(Locale.ROOT)).filter(word -> word.length() > 2).toList();
        return leavesTooLittle(password, words) || guessing.measure(password.substring(0, Math.min(password.length(), MEASURED)), words).getScore() < SCORE
                ? Optional.of(Weakness.EASILY_GUESSED) : Optional.empty();
    }

    /** Words that an attacker tries first count for nothing: "ada.lovelace" leaves one character. The measure alone takes any three parts. */
    private static boolean leavesTooLittle(String password, List<String> words) {
        String left = password.toLowerCase(Locale.ROOT);
        for (String word : words) {
            left = left.replace(word, "");
        }
        return left.codePointCount(0, left.length()) < LEFT;
    }

    public String encode(String password) {
        return encoder.encode(password);
    }

    /** @param kept empty where there is no account; it takes as long */
    public boolean matches(String password, Optional<String> kept) {
        boolean matches = encoder.matches(password.substring(0, Math.min(password.length(), MOST)), kept.orElse(nobodys));
        return matches && kept.isPresent();
    }
}
