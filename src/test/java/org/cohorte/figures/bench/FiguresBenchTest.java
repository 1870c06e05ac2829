package org.cohorte.figures.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;

import io.trino.sql.parser.SqlParser;
import org.cohorte.figures.SmallSnapshot;
import org.cohorte.figures.computation.SnapshotDatabase;
import org.cohorte.foundation.sql.SqlFile;
import org.cohorte.snapshots.SnapshotTable;
import org.cohorte.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The statements of the benchmark run; how fast is for the benchmark to say. */
class FiguresBenchTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/cohorte/figures/bench");

    @TempDir
    Path work;

    @Test
    void floorGroupingSetsCountsTheEnrolments() {
        assertThat(rowsOf("floor_grouping_sets")).isPositive();
    }

    @Test
    void floorDistinctPersonsCountsTheApplicants() {
        assertThat(rowsOf("floor_distinct_persons")).isPositive();
    }

    @Test
    void floorReferenceEnrolmentsPicksOneEach() {
        assertThat(rowsOf("floor_reference_enrolments")).isEqualTo(1);
    }

    @Test
    void syntheticSnapshotFillsEveryTable() throws SQLException, IOException {
        assertThat(SyntheticSnapshot.write(1, work).verify().manifest().files()).hasSize(SnapshotTable.values().length).allMatch(file -> file.rows() > 0);
    }

    @Test
    void postgresAnswersTheSame() throws SQLException, IOException {
        try (TestDatabase database = TestDatabase.fresh(); var connection = database.dataSource().getConnection()) {
            Measured measured = FiguresBench.of(SmallSnapshot.in(work.resolve("snapshots")), 1).besidePostgres(connection, work);
            assertThat(measured.value()).isPositive();
        }
    }

    @Test
    void trinoReadsTheFloors() throws IOException {
        try (Stream<Path> floors = Files.list(FOLDER).filter(file -> file.getFileName().toString().startsWith("floor_"))) {
            for (Path floor : floors.toList()) {
                assertThat(new SqlParser().createStatement(Files.readString(floor))).as(floor.toString()).isNotNull();
            }
        }
    }

    private long rowsOf(String statement) {
        long[] rows = new long[1];
        try (SnapshotDatabase database = SnapshotDatabase.open(SmallSnapshot.in(work))) {
            database.query(SqlFile.text(FiguresBench.class, statement + ".sql"), _ -> rows[0]++);
        }
        return rows[0];
    }
}
