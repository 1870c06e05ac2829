package org.cohorte.figures;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.cohorte.snapshots.Snapshot;
import org.cohorte.snapshots.SnapshotFiles;
import org.cohorte.snapshots.SnapshotTable;

/**
 * A snapshot of a handful of rows that a person can count: eleven learners of 2020 in Paris (75) and Lyon (69), three of them women, one of
 * unknown gender; one left and answered; two files of one applicant.
 */
public final class SmallSnapshot {

    private static final String ROWS = """
            INSERT INTO providers VALUES ('school', 'School');
            INSERT INTO occupations VALUES ('developer', 'Développeur', 'Developer'), ('analyst', 'Analyste', NULL);
            INSERT INTO programmes VALUES ('web', 'school', 'developer', 'Web', '2019-01-01', NULL), ('data', 'school', 'analyst', 'Data', '2019-01-01', '2020-06-30');
            INSERT INTO sessions VALUES (1, 'web', '75', '11', '2020-01-06', '2020-06-26', 'in_person'),
                                        (2, 'data', '69', '84', '2020-03-02', '2020-09-25', 'remote'),
                                        (3, 'data', '69', '84', '2020-07-01', '2020-12-18', 'remote');
            INSERT INTO delivery_changes VALUES (1, '2020-03-16', 'mode', 'remote', NULL, NULL), (1, '2020-06-01', 'return', NULL, NULL, NULL);
            INSERT INTO persons SELECT i, CASE WHEN i <= 3 THEN 'f' WHEN i <= 10 THEN 'm' END FROM range(1, 13) t (i);
            INSERT INTO enrolments SELECT i, i, CASE WHEN i <= 8 THEN 1 ELSE 2 END, CASE WHEN i <= 8 THEN DATE '2020-01-06' ELSE DATE '2020-03-02' END,
                CASE WHEN i <= 8 THEN DATE '2020-06-26' ELSE DATE '2020-09-25' END, CASE WHEN i = 8 THEN 'dropped_out' ELSE 'completed' END,
                CASE WHEN i <= 5 THEN 4 END, i = 1, 'jobseeker', CASE WHEN i <= 2 THEN 'full' ELSE 'none' END, 20 + i FROM range(1, 12) t (i);
            INSERT INTO enrolments VALUES (12, 12, 3, '2020-07-01', '2020-12-18', 'completed', 4, true, 'jobseeker', 'full', 30);
            INSERT INTO outcomes VALUES (1, '2020-10-01', 'survey', 'it_job'), (2, '2020-12-26', 'provider', 'further_training'), (3, '2020-12-27', 'survey', 'it_job');
            INSERT INTO applications VALUES (1, 1, '2019-12-31', 'admitted', 4, true, 20), (1, 1, '2020-01-01', 'admitted', 4, true, 20),
                (1, 2, '2020-02-01', 'refused', 4, true, 20), (2, 3, '2020-02-01', 'admitted', 4, true, 20)
            """;

    private static final String LATE = "; INSERT INTO enrolments VALUES (13, 12, 1, '2020-01-06', '2020-06-26', 'completed', 4, false, 'jobseeker', 'none', 30)";

    private SmallSnapshot() {}

    public static Snapshot in(Path snapshots) {
        return of(ROWS, snapshots);
    }

    /** One of other rows, as of 31 August 2021. */
    public static Snapshot of(String rows, Path snapshots) {
        return of(rows, snapshots, LocalDate.of(2021, 8, 31));
    }

    /** A month later: a twelfth learner, of unknown gender, was delivered late. */
    public static Snapshot afterALateDelivery(Path snapshots) {
        return of(ROWS + LATE, snapshots, LocalDate.of(2021, 9, 30));
    }

    private static Snapshot of(String rows, Path snapshots, LocalDate day) {
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = duckdb.createStatement()) {
            for (SnapshotTable table : SnapshotTable.values()) {
                statement.execute(table.createStatement());
            }
            for (String insert : rows.split(";")) {
                statement.execute(insert);
            }
            return SnapshotFiles.of(duckdb).write(snapshots, day, day.plusDays(1).atTime(8, 0).toInstant(ZoneOffset.UTC), true);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
