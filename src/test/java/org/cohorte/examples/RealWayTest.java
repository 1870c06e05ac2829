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
import org.cohorte.snapshots.Snapshot;
import org.cohorte.snapshots.SnapshotTable;
import org.springframework.util.FileSystemUtils;

/** A package that is imported and taken into a snapshot gives the rows that the snapshot written straight from its records has. */
class RealWayTest {

    private static final List<SnapshotTable> WITHOUT_PERSONS = List.of(SnapshotTable.PROVIDERS, SnapshotTable.OCCUPATIONS, SnapshotTable.PROGRAMMES,
            SnapshotTable.SESSIONS, SnapshotTable.DELIVERY_CHANGES, SnapshotTable.OUTCOMES);

    private static Path temporary;
    private static RealWay way;
    private static DirectSnapshot direct;

    @BeforeContainer
    static void open() throws IOException {
        temporary = Files.createTempDirectory("straight-way");
        way = new RealWay();
        direct = new DirectSnapshot();
    }

    @AfterContainer
    static void close() throws IOException {
        direct.close();
        way.close();
        FileSystemUtils.deleteRecursively(temporary);
    }

    @Provide
    Arbitrary<RandomNetworks.Case> networks() {
        return RandomNetworks.any();
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void importAndSnapshotLeaveNoRowOtherThanItWas(@ForAll("networks") RandomNetworks.Case network) throws Exception {
        Snapshot straight = direct.write(network.records(), network.day(), Files.createTempDirectory(temporary, "direct"));
        Snapshot real = way.snapshot(network.records(), network.day());
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
