package org.cohorte.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.cohorte.exchange.format.DeliveredPackage;
import org.cohorte.exchange.importing.ImportOutcome;
import org.cohorte.exchange.importing.PackageImport;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.snapshots.Snapshot;
import org.cohorte.snapshots.SnapshotTable;
import org.cohorte.snapshots.Snapshots;
import org.cohorte.snapshots.Taking;
import org.cohorte.snapshots.TakingOutcome;
import org.cohorte.testing.TestDatabase;
import org.cohorte.testing.TestInstallation;
import org.springframework.util.FileSystemUtils;

/** A package that is imported and taken into a snapshot gives the rows that the snapshot written straight from its records has. */
class RealWayTest {

    private static final List<SnapshotTable> WITHOUT_PERSONS = List.of(SnapshotTable.PROVIDERS, SnapshotTable.OCCUPATIONS, SnapshotTable.PROGRAMMES,
            SnapshotTable.SESSIONS, SnapshotTable.DELIVERY_CHANGES, SnapshotTable.OUTCOMES);

    private static Path temporary;
    private static TestDatabase database;
    private static TestInstallation installation;
    private static DirectSnapshot direct;

    @BeforeContainer
    static void open() throws IOException {
        temporary = Files.createTempDirectory("real-way");
        database = TestDatabase.fresh();
        installation = TestInstallation.on(database, temporary.resolve("home"));
        direct = new DirectSnapshot();
    }

    @AfterContainer
    static void close() throws IOException {
        direct.close();
        installation.close();
        database.close();
        FileSystemUtils.deleteRecursively(temporary);
    }

    @Provide
    Arbitrary<RandomNetworks.Case> networks() {
        return RandomNetworks.any();
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void importAndSnapshotLeaveNoRowOtherThanItWas(@ForAll("networks") RandomNetworks.Case network) throws Exception {
        Snapshot straight = direct.write(network.records(), network.day(), Files.createTempDirectory(temporary, "direct"));
        Snapshot real = throughTheDatabase(network);
        for (SnapshotTable table : WITHOUT_PERSONS) {
            String rows = "SELECT * FROM " + table.tableName() + " ORDER BY ALL";
            assertThat(rows(real, rows)).as(table.tableName()).isEqualTo(rows(straight, rows));
        }
        for (String rows : List.of("SELECT gender FROM persons ORDER BY ALL",
                "SELECT * EXCLUDE (person_key), gender FROM enrolments JOIN persons USING (person_key) ORDER BY ALL",
                "SELECT * EXCLUDE (person_key), gender, count(*) OVER (PARTITION BY person_key) FROM applications JOIN persons USING (person_key) ORDER BY ALL")) {
            assertThat(rows(real, rows)).as(rows).isEqualTo(rows(straight, rows));
        }
        assertThat(samePeople(real)).as("who is in the same enrolments").isEqualTo(samePeople(straight));
    }

    private static Snapshot throughTheDatabase(RandomNetworks.Case network) throws Exception {
        database.write("TRUNCATE catalogue.provider, catalogue.occupation, people.person CASCADE");
        Path folder = network.records().writePackage(Files.createTempDirectory(temporary, "package"));
        try (DeliveredPackage delivered = DeliveredPackage.open(folder, installation.get(Home.class))) {
            ImportOutcome outcome = installation.get(PackageImport.class).run(delivered, "", false, Progress.silent());
            assertThat(outcome).as(() -> outcome.findings().counts().toString()).isInstanceOf(ImportOutcome.Accepted.class);
        }
        return ((TakingOutcome.Taken) installation.get(Snapshots.class).take(Taking.of(network.day()), Progress.silent())).snapshot();
    }

    private static List<String> samePeople(Snapshot snapshot) throws SQLException {
        return rows(snapshot, "SELECT list(enrolment_key ORDER BY enrolment_key) FROM enrolments GROUP BY person_key ORDER BY 1");
    }

    private static List<String> rows(Snapshot snapshot, String sql) throws SQLException {
        try (var duckdb = DriverManager.getConnection("jdbc:duckdb:"); var statement = duckdb.createStatement()) {
            for (SnapshotTable table : SnapshotTable.values()) {
                statement.execute("CREATE VIEW " + table.tableName() + " AS FROM read_parquet('" + snapshot.file(table) + "')");
            }
            List<String> rows = new ArrayList<>();
            try (var found = statement.executeQuery(sql)) {
                while (found.next()) {
                    List<String> row = new ArrayList<>();
                    for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                        row.add(String.valueOf(found.getObject(column)));
                    }
                    rows.add(row.toString());
                }
            }
            return rows;
        }
    }
}
