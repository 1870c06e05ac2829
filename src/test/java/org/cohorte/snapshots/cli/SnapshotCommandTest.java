package org.cohorte.snapshots.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.cohorte.foundation.home.Home;
import org.cohorte.snapshots.StoredSnapshots;
import org.cohorte.testing.TestDatabase;
import org.cohorte.testing.TestTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotCommandTest {

    @TempDir
    private Path folder;
    private TestDatabase database;
    private TestTerminal terminal;

    @BeforeEach
    void installation() {
        database = TestDatabase.fresh();
        terminal = TestTerminal.on(database, folder, "fr");
    }

    @AfterEach
    void close() {
        terminal.close();
        database.close();
    }

    @Test
    void printsTheIdOfTheSnapshotAndNothingElseOnStandardOutput() {
        TestTerminal.Answer answer = run("--day", "2021-08-31");
        assertThat(answer.status()).isZero();
        String id = StoredSnapshots.of(new Home(folder)).newest().orElseThrow().manifest().id();
        assertThat(answer.out()).isEqualTo(id + System.lineSeparator());
        assertThat(answer.err()).contains("Cliché du 2021-08-31", "persons.parquet");
    }

    @Test
    void aDayToComeIsRefusedInTheReadersLanguage() {
        TestTerminal.Answer answer = run("--day", "2999-01-01");
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("2999-01-01", "pas encore venu");
    }

    @Test
    void aDayThatIsNoneIsWrongUsage() {
        assertThat(run("--day", "2021-02-30").status()).isEqualTo(2);
    }

    private TestTerminal.Answer run(String... arguments) {
        return terminal.run(new SnapshotCommand(), arguments);
    }
}
