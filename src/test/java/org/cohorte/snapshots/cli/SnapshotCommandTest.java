package org.cohorte.snapshots.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.home.Setting;
import org.cohorte.snapshots.StoredSnapshots;
import org.cohorte.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SnapshotCommandTest {

    @TempDir
    private Path folder;
    private TestDatabase database;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void installation() {
        database = TestDatabase.fresh();
        System.setProperty(Setting.DATABASE_URL.variable(), database.url());
        System.setProperty(Setting.HOME.variable(), folder.toString());
        System.setProperty(Setting.LANGUAGE.variable(), "fr");
    }

    @AfterEach
    void close() {
        for (Setting setting : Setting.values()) {
            System.clearProperty(setting.variable());
        }
        database.close();
    }

    @Test
    void printsTheIdOfTheSnapshotAndNothingElseOnStandardOutput() {
        assertThat(run("--day", "2021-08-31")).isZero();
        String id = StoredSnapshots.of(new Home(folder)).newest().orElseThrow().manifest().id();
        assertThat(out.toString()).isEqualTo(id + System.lineSeparator());
        assertThat(err.toString()).contains("Cliché du 2021-08-31", "persons.parquet");
    }

    @Test
    void aDayToComeIsRefusedInTheReadersLanguage() {
        assertThat(run("--day", "2999-01-01")).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("2999-01-01", "pas encore venu");
    }

    @Test
    void aDayThatIsNoneIsWrongUsage() {
        assertThat(run("--day", "2021-02-30")).isEqualTo(2);
    }

    private int run(String... arguments) {
        return new CommandLine(new SnapshotCommand()).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true))
                .setExecutionExceptionHandler((fault, command, _) -> {
                    command.getErr().println(fault.getMessage());
                    return 1;
                }).execute(arguments);
    }
}
