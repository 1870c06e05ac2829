package org.cohorte.accounts.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.cohorte.accounts.credentials.Passwords.Weakness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @ParameterizedTest
    @ValueSource(strings = {"cheval agrafe batterie juste", "vq8-Mpd2.rTz5", "éléphant sous la pluie", "trombone.cactus.7"})
    void takesAnyCharactersFromTwelveOn(String password) {
        assertThat(passwords.weakness(password, List.of())).isEmpty();
    }

    @Test
    void refusesWhatIsTooShortOrTooLong() {
        assertThat(passwords.weakness("vq8-Mpd2.rT", List.of())).contains(Weakness.TOO_SHORT);
        assertThat(passwords.weakness("a".repeat(201), List.of())).contains(Weakness.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"123456789012", "aaaaaaaaaaaaaaa", "passwordpassword", "azertyuiopqsdfghjklm", "motdepasse2020", "qwertyuiop12", "adalovelace1815", "Ada.Lovelace", "CohorteCohorte1"})
    void refusesWhatIsGuessedFirst(String password) {
        assertThat(passwords.weakness(password, List.of("Ada Lovelace", "ada.lovelace@test.example"))).contains(Weakness.EASILY_GUESSED);
    }

    @Test
    void keepsThemByArgon2WithItsParameters() {
        String kept = passwords.encode("cheval agrafe batterie juste");
        assertThat(kept).startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches("cheval agrafe batterie juste", Optional.of(kept))).isTrue();
        assertThat(passwords.matches("cheval agrafe batterie just", Optional.of(kept))).isFalse();
        assertThat(passwords.matches("cheval agrafe batterie juste", Optional.empty())).isFalse();
        assertThat(passwords.encode("cheval agrafe batterie juste")).isNotEqualTo(kept);
    }
}
