package org.cohorte.figures.computation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.cohorte.figures.Figure;
import org.cohorte.figures.Selection;
import org.cohorte.snapshots.Snapshot;
import org.cohorte.snapshots.SnapshotFiles;
import org.cohorte.snapshots.SnapshotTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another snapshot of the same records has other person keys, and so another order of persons; its figures are the same to the last digit. */
class OtherSecretTest {

    @TempDir
    private Path folder;

    @Test
    void figuresDoNotDependOnTheKeysOfPersons() {
        List<String> one = figures("i * 7919 % 100003");
        List<String> other = figures("100003 - i * 104729 % 100003");
        assertThat(one).anySatisfy(line -> assertThat(line).startsWith("positive-exit-rate-weighted,2020,gender,f,"));
        assertThat(other).isEqualTo(one);
    }

    private List<String> figures(String personKey) {
        return new DuckDbKeyFigures(Statements.shipped()).unprotected(snapshot(personKey), Selection.networkAndSingles()).stream().map(Figure::line).toList();
    }

    private Snapshot snapshot(String personKey) {
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = duckdb.createStatement()) {
            for (SnapshotTable table : SnapshotTable.values()) {
                statement.execute(table.createStatement());
            }
            statement.execute("""
                    CREATE MACRO person(i) AS %s;
                    INSERT INTO providers VALUES ('school', 'School');
                    INSERT INTO occupations VALUES ('developer', 'Développeur', 'Developer');
                    INSERT INTO programmes VALUES ('web', 'school', 'developer', 'Web', '2019-01-01', NULL);
                    INSERT INTO sessions VALUES (1, 'web', '75', '11', '2020-01-06', '2020-06-26', 'in_person'), (2, 'web', '69', '84', '2020-01-06', '2020-06-26', 'remote');
                    INSERT INTO persons SELECT person(i), CASE WHEN i %% 3 = 0 THEN 'f' WHEN i %% 11 > 0 THEN 'm' END FROM range(1, 1001) t (i);
                    INSERT INTO enrolments SELECT i, person(i), 1 + i %% 2, DATE '2020-01-06', DATE '2020-06-26', 'completed', 3 + i %% 4, i %% 5 = 0, 'jobseeker', 'full', 18 + i %% 30
                    FROM range(1, 1001) t (i);
                    INSERT INTO outcomes SELECT i, DATE '2020-10-01', 'survey', ['it_job', 'jobseeking', 'further_training'][CAST(1 + i %% 7 %% 3 AS INTEGER)]
                    FROM range(1, 1001) t (i) WHERE i %% 13 > i %% 4
                    """.formatted(personKey));
            return SnapshotFiles.of(duckdb).write(folder, LocalDate.of(2021, 8, 31), Instant.parse("2021-09-01T08:00:00Z").plusSeconds(personKey.length()), true);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
