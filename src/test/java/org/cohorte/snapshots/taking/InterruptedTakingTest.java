package org.cohorte.snapshots.taking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.snapshots.Snapshot;
import org.cohorte.snapshots.SnapshotTable;
import org.cohorte.snapshots.Taking;
import org.cohorte.snapshots.TakingOutcome;
import org.cohorte.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptedTakingTest {

    private static final LocalDate DAY = LocalDate.parse("2021-08-31");

    @TempDir
    private Path folder;

    @Test
    void killedInTheMiddleItLeavesNothingHalfDoneAndTheNextOneWorks() throws Exception {
        try (TestDatabase database = TestDatabase.fresh()) {
            database.write(Records.NETWORK);
            Home home = new Home(folder);
            killOnceItHasWritten(7, database, home);
            InstallationSnapshots snapshots = new InstallationSnapshots(database.dataSource(), home);
            assertThat(unfinished(home)).isNotEmpty();
            assertThat(snapshots.stored().all()).isEmpty();
            Snapshot taken = ((TakingOutcome.Taken) snapshots.take(Taking.of(DAY), Progress.silent())).snapshot();
            assertThat(snapshots.stored().newest().orElseThrow().verify()).isEqualTo(taken);
            assertThat(unfinished(home)).isEmpty();
            assertThat(Files.list(home.temporary())).isEmpty();
            assertThat(Files.list(home.root().resolve("way-back"))).hasSize(1);
        }
    }

    /** A person, a file and an enrolment come in each transaction; a state between two of them would show other numbers. */
    @Test
    void readsOneConsistentStateWhileOthersWrite() throws Exception {
        try (TestDatabase database = TestDatabase.fresh(); Connection writing = database.connect()) {
            database.write(Records.NETWORK);
            writing.setAutoCommit(false);
            AtomicBoolean done = new AtomicBoolean();
            Thread writer = Thread.ofPlatform().start(() -> writeUntil(done, writing));
            InstallationSnapshots snapshots = new InstallationSnapshots(database.dataSource(), new Home(folder));
            for (int i = 0; i < 4; i++) {
                Snapshot taken = ((TakingOutcome.Taken) snapshots.take(Taking.ofToday(), Progress.silent())).snapshot();
                long persons = taken.manifest().file(SnapshotTable.PERSONS).rows() - 4;
                assertThat(taken.manifest().file(SnapshotTable.APPLICATIONS).rows() - 3).isEqualTo(persons);
                assertThat(taken.manifest().file(SnapshotTable.ENROLMENTS).rows() - 4).isEqualTo(persons);
            }
            done.set(true);
            writer.join();
        }
    }

    private static void writeUntil(AtomicBoolean done, Connection connection) {
        try (var statement = connection.createStatement()) {
            for (int i = 0; !done.get(); i++) {
                statement.execute("SELECT history.act_as('job', 'writer')");
                statement.execute("""
                        WITH person AS (INSERT INTO people.person (identifier) VALUES ('W%1$d') RETURNING person_id),
                             file AS (INSERT INTO applications.application (identifier, person_id, session_id, submitted_at)
                                      SELECT 'W%1$d', person_id, 1, now() FROM person RETURNING application_id),
                             status AS (INSERT INTO applications.status_change (application_id, status) SELECT application_id, 'submitted' FROM file)
                        INSERT INTO learners.enrolment (identifier, person_id, session_id, started_on)
                        SELECT 'W%1$d', person_id, 1, DATE '2020-02-01' FROM person""".formatted(i));
                connection.commit();
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void killOnceItHasWritten(int files, TestDatabase database, Home home) throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), KilledTaking.class.getName(), database.url(), home.root().toString(), "" + files)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var out = process.inputReader()) {
            assertThat(out.readLine()).isEqualTo("here");
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static Stream<Path> unfinished(Home home) throws Exception {
        return Files.list(home.snapshots()).filter(path -> path.getFileName().toString().startsWith(".unfinished"));
    }
}
