package org.cohorte.snapshots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotFilesTest {

    private static final LocalDate DAY = LocalDate.parse("2021-08-31");
    private static final Instant INSTANT = Instant.parse("2021-09-01T08:00:00.123Z");

    @TempDir
    private Path snapshots;
    private Connection duckdb;

    @BeforeEach
    void open() throws Exception {
        duckdb = DriverManager.getConnection("jdbc:duckdb:");
        for (SnapshotTable table : SnapshotTable.values()) {
            execute(table.createStatement());
        }
    }

    @AfterEach
    void close() throws Exception {
        duckdb.close();
    }

    @Test
    void writesAFileATableAndAManifestThatReadsBack() throws Exception {
        fill();
        Snapshot snapshot = write();
        assertThat(snapshot.folder().getFileName()).hasToString("2021-08-31-20210901T080000.123Z");
        assertThat(Snapshot.in(snapshot.folder()).verify()).isEqualTo(snapshot);
        assertThat(snapshot.manifest().file(SnapshotTable.APPLICATIONS).rows()).isEqualTo(300_000);
        assertThat(snapshot.manifest().files()).hasSize(SnapshotTable.values().length);
    }

    @Test
    void writesTheSameBytesWhateverTheOrderInWhichTheRowsCame() throws Exception {
        fill();
        Snapshot first = write();
        var checksums = first.manifest().files();
        org.cohorte.foundation.files.Folders.remove(first.folder());
        execute("CREATE TABLE shuffled AS FROM applications ORDER BY hash(person_key, session_key)");
        execute("DELETE FROM applications");
        execute("INSERT INTO applications FROM shuffled");
        assertThat(write().manifest().files()).isEqualTo(checksums);
    }

    @Test
    void writesTheSameBytesOnTwoConnectionsAsOnOne() throws Exception {
        fill();
        Snapshot first = write();
        org.cohorte.foundation.files.Folders.remove(first.folder());
        try (Connection beside = duckdb.unwrap(org.duckdb.DuckDBConnection.class).duplicate()) {
            assertThat(SnapshotFiles.of(duckdb, beside).write(snapshots, DAY, INSTANT, true).verify()).isEqualTo(first);
        }
    }

    @Test
    void countsWhatNoLabelCovers() throws Exception {
        execute("INSERT INTO programmes VALUES ('G', 'P', 'O', 'Title', DATE '2020-01-01', DATE '2020-12-31'), ('H', 'P', 'O', 'Title', DATE '2020-01-01', NULL)");
        execute("""
                INSERT INTO sessions
                SELECT k, CASE WHEN k = 5 THEN 'H' ELSE 'G' END, '75', '11', day, day, 'remote'
                FROM (VALUES (1, DATE '2019-12-31'), (2, DATE '2020-01-01'), (3, DATE '2020-12-31'), (4, DATE '2021-01-01'), (5, DATE '2030-01-01')) v(k, day)""");
        execute("INSERT INTO applications SELECT 1, session_key, starts_on, 'refused', NULL, NULL, NULL FROM sessions");
        execute("INSERT INTO enrolments SELECT session_key, 1, session_key, starts_on, NULL, NULL, NULL, NULL, NULL, NULL, NULL FROM sessions WHERE session_key > 1");
        execute("INSERT INTO outcomes SELECT enrolment_key, DATE '2021-03-01', s, 'it_job' FROM enrolments, (VALUES ('survey'), ('provider')) v(s)");
        assertThat(write().manifest().outsideNetwork()).isEqualTo(new Manifest.OutsideNetwork(2, 2, 1, 2));
    }

    @Test
    void refusesAFileThatChangedAndOneThatIsMissing() throws Exception {
        Snapshot snapshot = write();
        Path file = snapshot.file(SnapshotTable.OUTCOMES);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(snapshot::verify).isInstanceOf(DamagedSnapshot.class).hasMessageContaining("outcomes.parquet").hasMessageContaining("changed");
        Files.delete(file);
        assertThatThrownBy(snapshot::verify).isInstanceOf(DamagedSnapshot.class).hasMessageContaining("missing");
    }

    @Test
    void refusesAManifestOfAnotherSchemaVersion() throws Exception {
        Path file = write().folder().resolve(Manifest.FILE_NAME);
        Files.writeString(file, Files.readString(file).replace("\"schema_version\" : 1", "\"schema_version\" : 99"));
        assertThatThrownBy(() -> Manifest.read(file)).isInstanceOf(DamagedSnapshot.class).hasMessageContaining("99");
    }

    @Test
    void leavesNothingWhereWhatElseMustBeDoneFails() throws Exception {
        fill();
        SnapshotFiles files = SnapshotFiles.of(duckdb).with(_ -> {
            throw new java.io.IOException("the disk is full");
        });
        assertThatThrownBy(() -> files.write(snapshots, DAY, INSTANT, true)).hasMessage("the disk is full");
        assertThat(Files.list(snapshots)).isEmpty();
    }

    @Test
    void leavesNothingWhereATableIsWrong() throws Exception {
        execute("DROP TABLE outcomes");
        assertThatThrownBy(this::write).isInstanceOf(java.sql.SQLException.class);
        assertThat(Files.list(snapshots)).isEmpty();
    }

    private Snapshot write() throws Exception {
        return SnapshotFiles.of(duckdb).write(snapshots, DAY, INSTANT, true);
    }

    private void fill() throws Exception {
        execute("""
                INSERT INTO applications
                SELECT hash(i // 3)::HUGEINT - 9223372036854775808, i %% 700 + 1, DATE '2016-01-01' + (hash(i, 1) %% 2000)::INTEGER,
                       ['admitted', 'refused', 'withdrawn'][1 + (hash(i, 2) %% 3)::INTEGER], nullif(hash(i, 3) %% 9, 0), nullif(i %% 3, 2) = 1, 18 + i %% 40
                FROM range(300000) t(i)""".replace("%%", "%"));
    }

    private void execute(String sql) throws Exception {
        try (var statement = duckdb.createStatement()) {
            statement.execute(sql);
        }
    }
}
