package org.cohorte.releases.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.cohorte.foundation.home.Home;
import org.cohorte.releases.Edition;
import org.cohorte.releases.editions.SigningKey;
import org.cohorte.releases.editions.SmallEdition;
import org.cohorte.testing.TestTerminal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    @TempDir
    private static Path root;

    @TempDir
    private Path downloaded;

    private static TestTerminal terminal;
    private static Edition edition;

    @BeforeAll
    static void publish() {
        edition = new SmallEdition(root.resolve("home")).frozen();
        terminal = TestTerminal.in(root.resolve("home"), "en");
    }

    @AfterAll
    static void close() {
        terminal.close();
    }

    private static TestTerminal.Answer verify(String... arguments) {
        return terminal.run(new VerifyCommand(), arguments);
    }

    @Test
    void anUntouchedReleaseIsTheSameBitForBitAndKeepsWhatItHides() {
        TestTerminal.Answer answer = verify("2020");
        assertThat(answer.status()).isZero();
        assertThat(answer.out().lines()).contains("✓ figures.csv, computed anew: the same, bit for bit.")
                .anyMatch(line -> line.startsWith("✓ Attacked as a reader can, by exact computation and linear programs: of the ")).noneMatch(line -> line.startsWith("✗"));
        assertThat(answer.out().strip()).endsWith(": nothing that can be checked differs.");
    }

    @Test
    void anAttackMayLookFurther() {
        TestTerminal.Answer answer = verify("2020/v1", "--far-attack");
        assertThat(answer.status()).isZero();
        assertThat(answer.out()).contains("✓ Attacked as a reader can");
    }

    @Test
    void aByteThatChangedInTheFiguresIsFoundAndNamed() throws IOException {
        copy();
        Path figures = downloaded.resolve("figures.csv");
        byte[] bytes = Files.readAllBytes(figures);
        bytes[bytes.length / 2] ^= 1;
        Files.write(figures, bytes);
        TestTerminal.Answer answer = verify(downloaded.toString());
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.out().lines()).contains("✗ figures.csv changed since it was signed (its SHA-256 is not that of edition.json).")
                .noneMatch(line -> line.contains("computed anew") || line.contains("Attacked"));
    }

    @Test
    void aReleaseThatIsNotThereIsRefusedWithThoseThatAre() {
        TestTerminal.Answer answer = verify("2019");
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).isEqualToIgnoringNewLines("No edition bears the name \"2019\". Those of this home: 2020/v1.");
    }

    @Test
    void theKeyThatIsNamedIsTrustedAndNoOther() throws IOException {
        Path own = Files.writeString(downloaded.resolve("own.pem"), new SigningKey(new Home(root.resolve("home"))).publicPem());
        Path other = Files.writeString(downloaded.resolve("other.pem"), new SigningKey(new Home(root.resolve("elsewhere"))).publicPem());
        assertThat(verify("2020", "--key", own.toString()).status()).isZero();
        TestTerminal.Answer answer = verify("2020", "--key", other.toString());
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.out()).contains("✗ The edition is signed by another key, ").doesNotContain("Attacked");
        assertThat(verify("2020", "--key", downloaded.resolve("none.pem").toString()).err()).contains("none.pem");
    }

    @Test
    void withoutAReleaseItSaysHowItIsUsed() {
        TestTerminal.Answer answer = verify();
        assertThat(answer.status()).isEqualTo(2);
        assertThat(answer.err()).contains("Missing required parameter", "--far-attack");
    }

    private void copy() throws IOException {
        try (Stream<Path> files = Files.list(edition.files().folder())) {
            for (Path file : files.toList()) {
                Files.write(downloaded.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
    }
}
