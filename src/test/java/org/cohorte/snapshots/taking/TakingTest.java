package org.cohorte.snapshots.taking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.snapshots.DamagedSnapshot;
import org.cohorte.snapshots.Snapshot;
import org.cohorte.snapshots.SnapshotTable;
import org.cohorte.snapshots.Taking;
import org.cohorte.snapshots.TakingOutcome;
import org.cohorte.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakingTest {

    private static final LocalDate DAY = LocalDate.parse("2021-08-31");
    private static final Instant INSTANT = Instant.parse("2021-09-01T08:00:00.123Z");
    private static final byte[] SECRET = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;
    private TestDatabase database;
    private Home home;
    private InstallationSnapshots snapshots;

    @BeforeEach
    void fill() throws SQLException {
        database = TestDatabase.fresh();
        database.write(Records.NETWORK);
        home = new Home(folder);
        snapshots = new InstallationSnapshots(database.dataSource(), home);
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void theSameRecordsInstantAndSecretGiveTheSameFilesByteForByte() throws Exception {
        Snapshot first = taken();
        List<byte[]> bytes = bytesOf(first);
        org.cohorte.foundation.files.Folders.remove(first.folder());
        assertThat(bytesOf(taken())).usingElementComparator(java.util.Arrays::compare).containsExactlyElementsOf(bytes);
    }

    @Test
    void anotherSecretGivesOtherKeysAndNothingElse() throws Exception {
        Snapshot first = taken();
        Snapshot second = ((TakingOutcome.Taken) snapshots.take(Taking.of(DAY), Progress.silent())).snapshot();
        assertThat(query(first, "SELECT person_key FROM persons")).doesNotContainAnyElementsOf(query(second, "SELECT person_key FROM persons"));
        String withoutKeys = "SELECT * EXCLUDE (person_key) FROM enrolments ORDER BY ALL";
        assertThat(query(first, withoutKeys)).isEqualTo(query(second, withoutKeys));
    }

    @Test
    void noFileHoldsWhatNamesAPerson() throws Exception {
        for (byte[] file : bytesOf(taken())) {
            String text = new String(file, StandardCharsets.ISO_8859_1);
            assertThat(text).doesNotContain(Records.PERSONAL.toArray(String[]::new));
        }
        // the same in what the columns hold, whatever the compression hides
        Snapshot snapshot = snapshots.stored().newest().orElseThrow();
        for (SnapshotTable table : SnapshotTable.values()) {
            for (String row : query(snapshot, "SELECT * FROM " + table.tableName())) {
                assertThat(row).doesNotContain(Records.PERSONAL.toArray(String[]::new));
            }
        }
    }

    @Test
    void theColumnsAreThoseOfTheContract() throws Exception {
        Snapshot snapshot = taken();
        for (SnapshotTable table : SnapshotTable.values()) {
            List<String> found = query(snapshot, "SELECT column_name || ' ' || column_type FROM (DESCRIBE " + table.tableName() + ")");
            assertThat(found).isEqualTo(table.columns().stream().map(column -> column.name() + " " + column.type()).toList());
        }
    }

    @Test
    void ranksAreThoseOfTheIdentifiersAsBytes() throws Exception {
        // 'E10' < 'E2' < 'e1' < 'é' as bytes of UTF-8
        assertThat(query(taken(), "SELECT enrolment_key, started_on FROM enrolments ORDER BY 1"))
                .containsExactly("1|2020-03-02", "2|2020-02-03", "3|2020-01-06", "4|2020-04-06");
    }

    @Test
    void anApplicationHasTheStatusThatHoldsAndTheDayOfParis() throws Exception {
        assertThat(query(taken(), "SELECT submitted_on, status, education_level, in_qpv, age FROM applications ORDER BY submitted_on"))
                .containsExactly("2020-01-01|admitted|4|true|19", "2020-06-01|refused|null|null|null", "2020-07-01|refused|6|false|30");
    }

    @Test
    void deliveryAndOutcomesAreThoseThatHold() throws Exception {
        Snapshot snapshot = taken();
        assertThat(query(snapshot, "SELECT effective_on, kind, delivery_mode FROM delivery_changes")).containsExactly("2020-03-17|mode|hybrid");
        assertThat(query(snapshot, "SELECT enrolment_key, observed_on, situation FROM outcomes")).containsExactly("3|2020-09-01|it_job");
    }

    @Test
    void aMergedPersonIsTheOneThatStays() throws Exception {
        Snapshot snapshot = taken();
        assertThat(query(snapshot, "SELECT count(*) FROM persons")).containsExactly("4");
        assertThat(query(snapshot, "SELECT count(DISTINCT person_key) FROM enrolments WHERE enrolment_key IN (1, 2)")).containsExactly("1");
        assertThat(query(snapshot, "SELECT age FROM enrolments WHERE enrolment_key IN (1, 2) ORDER BY started_on")).containsExactly("29", "29");
    }

    @Test
    void aForgottenPersonKeepsTheAgeOfTheirGroup() throws Exception {
        assertThat(query(taken(), "SELECT age FROM enrolments WHERE enrolment_key = 4")).containsExactly("26");
    }

    @Test
    void sessionsLieWhereTheirSiteLies() throws Exception {
        assertThat(query(taken(), "SELECT session_key, department, region FROM sessions ORDER BY 1")).containsExactly("1|2A|94", "2|unknown|unknown");
    }

    @Test
    void refusesADayToCome() {
        assertThat(snapshots.take(Taking.of(LocalDate.parse("2021-09-02")).at(INSTANT, SECRET), Progress.silent()))
                .isEqualTo(new TakingOutcome.DayToCome(LocalDate.parse("2021-09-02"), LocalDate.parse("2021-09-01")));
        assertThat(snapshots.stored().all()).isEmpty();
    }

    @Test
    void aTakingThatIsGivenUpWhileItWritesLeavesNothing() throws Exception {
        Progress failing = (_, total) -> new Progress.Step() {
            @Override
            public void advance(long by) {
                if (total == SnapshotTable.values().length) {
                    throw new IllegalStateException("no more room");
                }
            }

            @Override
            public void close() {
                // nothing is held
            }
        };
        assertThatThrownBy(() -> snapshots.take(Taking.of(DAY).at(INSTANT, SECRET), failing)).hasMessageContaining("no more room");
        assertThat(snapshots.stored().all()).isEmpty();
        assertThat(home.root().resolve("way-back")).isEmptyDirectory();
        assertThat(home.temporary()).isEmptyDirectory();
        assertThat(taken().manifest().day()).isEqualTo(DAY);
    }

    @Test
    void todayIsThatOfParis() {
        Instant justAfterMidnight = Instant.parse("2021-08-31T22:00:00Z");
        var taken = (TakingOutcome.Taken) snapshots.take(Taking.ofToday().at(justAfterMidnight, SECRET), Progress.silent());
        assertThat(taken.snapshot().manifest().day()).isEqualTo("2021-09-01");
    }

    @Test
    void theSameDayAndInstantTwiceIsToldAndChangesNothing() {
        Snapshot first = taken();
        assertThat(snapshots.take(Taking.of(DAY).at(INSTANT, SECRET), Progress.silent())).isEqualTo(new TakingOutcome.AlreadyThere(first));
    }

    @Test
    void saysWhetherPeopleAreInvented() throws Exception {
        assertThat(taken().manifest().invented()).isFalse();
        database.write("INSERT INTO installation.fact (name, value) VALUES ('invented', 'true')");
        assertThat(((TakingOutcome.Taken) snapshots.take(Taking.of(DAY), Progress.silent())).snapshot().manifest().invented()).isTrue();
    }

    @Test
    void anEmptyInstallationGivesEmptyTables() {
        try (TestDatabase empty = TestDatabase.fresh()) {
            var taking = new InstallationSnapshots(empty.dataSource(), home).take(Taking.of(DAY), Progress.silent());
            assertThat(((TakingOutcome.Taken) taking).snapshot().verify().manifest().files()).allSatisfy(file -> assertThat(file.rows()).isZero());
        }
    }

    @Test
    void removesWhatAKilledTakingLeft() throws Exception {
        Path unfinished = Files.createDirectories(home.snapshots().resolve(".unfinished-1"));
        Files.writeString(unfinished.resolve("persons.parquet"), "half");
        Path spilled = Files.createDirectories(home.temporary().resolve("snapshot-1"));
        Files.writeString(spilled.resolve("duckdb_temp_storage"), "half");
        taken();
        assertThat(unfinished).doesNotExist();
        assertThat(spilled).doesNotExist();
        assertThat(Files.list(home.temporary())).isEmpty();
    }

    @Test
    void findsSnapshotsByDayAndByInstant() {
        Snapshot first = taken();
        Snapshot second = ((TakingOutcome.Taken) snapshots.take(Taking.of(DAY).at(INSTANT.plusSeconds(86_400), SECRET), Progress.silent())).snapshot();
        assertThat(snapshots.stored().all()).containsExactly(second, first);
        assertThat(snapshots.stored().newest()).contains(second);
        assertThat(snapshots.stored().find("2021-08-31")).contains(second);
        assertThat(snapshots.stored().find(first.manifest().id())).contains(first);
        assertThat(snapshots.stored().find("2020")).isEmpty();
        assertThat(snapshots.stored().newestAsOf(LocalDate.parse("2021-09-01"))).contains(first);
        assertThat(snapshots.stored().newestAsOf(DAY)).isEmpty();
    }

    @Test
    void refusesToReadAFileThatChanged() throws Exception {
        Snapshot snapshot = taken();
        Files.writeString(snapshot.file(SnapshotTable.PERSONS), "x", java.nio.file.StandardOpenOption.APPEND);
        assertThatThrownBy(snapshot::verify).isInstanceOf(DamagedSnapshot.class).hasMessageContaining("persons.parquet");
    }

    @Test
    void aRecordWithoutItsOtherHalfIsAFaultAndLeavesNothing() throws Exception {
        database.write("""
                ALTER TABLE applications.status_change DISABLE TRIGGER ALL;
                DELETE FROM applications.status_change WHERE application_id = 3""");
        assertThatThrownBy(this::taken).hasMessageContaining("applications.parquet");
        assertThat(snapshots.stored().all()).isEmpty();
        assertThat(Files.list(home.temporary())).isEmpty();
    }

    /** Whichever table it is, large or small: the reading of the others stops, nothing is kept, and both connections are given back. */
    @ParameterizedTest
    @CsvSource({"applications, snapshot_applications, application_id", "people, snapshot_persons, person_id", "followup, snapshot_outcomes, enrolment_id"})
    void aTableThatCannotBeReadToTheEndLeavesNothingHalfDone(String schema, String view, String key) throws Exception {
        database.write("""
                ALTER VIEW %1$s.%2$s RENAME TO whole;
                CREATE VIEW %1$s.%2$s AS SELECT * FROM %1$s.whole WHERE 1 / (%3$s - 1) IS NOT NULL""".formatted(schema, view, key));
        assertThatThrownBy(this::taken).hasMessageContaining("division by zero");
        assertThat(snapshots.stored().all()).isEmpty();
        assertThat(Files.list(home.snapshots()).filter(Files::isDirectory)).isEmpty();
        assertThat(Files.list(home.temporary())).isEmpty();
        assertThat(transactionsUnderWay()).isZero();
        database.write("DROP VIEW %1$s.%2$s; ALTER VIEW %1$s.whole RENAME TO %2$s".formatted(schema, view));
        assertThat(taken().verify().manifest().file(SnapshotTable.APPLICATIONS).rows()).isEqualTo(3);
    }

    @Test
    void aMergeThatLeadsToAMergedPersonIsAFault() throws Exception {
        database.write("UPDATE people.person SET merged_into = 1 WHERE person_id = 2");
        assertThatThrownBy(this::taken).hasMessageContaining("rows, and the records");
    }

    @Test
    void ofTwoTakingsAtOnceOneWaitsForTheOther() throws Exception {
        try (var both = java.util.concurrent.Executors.newFixedThreadPool(2)) {
            var first = both.submit(() -> snapshots.take(Taking.of(DAY), Progress.silent()));
            var second = both.submit(() -> snapshots.take(Taking.of(DAY), Progress.silent()));
            assertThat(List.of(first.get(), second.get())).allMatch(outcome -> outcome instanceof TakingOutcome.Taken);
        }
        assertThat(snapshots.stored().all()).hasSize(2);
    }

    private long transactionsUnderWay() throws SQLException {
        try (var connection = database.connect(); var statement = connection.createStatement(); var found = statement.executeQuery("""
                SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND xact_start IS NOT NULL AND pid <> pg_backend_pid()""")) {
            found.next();
            return found.getLong(1);
        }
    }

    private Snapshot taken() {
        return ((TakingOutcome.Taken) snapshots.take(Taking.of(DAY).at(INSTANT, SECRET), Progress.silent())).snapshot();
    }

    private static List<byte[]> bytesOf(Snapshot snapshot) throws Exception {
        List<byte[]> bytes = new java.util.ArrayList<>();
        for (SnapshotTable table : SnapshotTable.values()) {
            bytes.add(Files.readAllBytes(snapshot.file(table)));
        }
        bytes.add(Files.readAllBytes(snapshot.folder().resolve("manifest.json")));
        return bytes;
    }

    private static List<String> query(Snapshot snapshot, String sql) throws SQLException {
        return SnapshotReading.rows(snapshot, sql);
    }
}
