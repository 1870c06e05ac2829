package org.cohorte.releases.editions;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;

import org.cohorte.snapshots.Snapshot;
import org.cohorte.snapshots.SnapshotFiles;
import org.cohorte.snapshots.SnapshotTable;

/**
 * A snapshot that a person can count, large enough that not all of it is hidden. In 2018, 2019 and 2020 there is a session of web developers in
 * Paris (100, 120, 140 learners) and one of analysts in Lyon (60 each year); nobody comes twice. Learners are numbered in each session: the even
 * ones are women, each tenth drops out, the others complete, and of these the odd ones answer, with a job in a digital occupation where the
 * number leaves 1 divided by 4. Everyone was admitted in January on one file.
 */
public final class CountableSnapshot {

    private static final String ROWS = """
            INSERT INTO providers VALUES ('school-a', 'School A'), ('school-b', 'School B');
            INSERT INTO occupations VALUES ('developer', 'Développeur', 'Developer'), ('analyst', 'Analyste', NULL);
            INSERT INTO programmes VALUES ('web', 'school-a', 'developer', 'Web', '2018-01-01', NULL), ('data', 'school-b', 'analyst', 'Data', '2018-01-01', NULL);
            INSERT INTO sessions SELECT 2 * (y - 2018) + 1, 'web', '75', '11', make_date(y, 2, 1), make_date(y, 6, 26), 'in_person' FROM range(2018, 2021) t (y);
            INSERT INTO sessions SELECT 2 * (y - 2018) + 2, 'data', '69', '84', make_date(y, 3, 2), make_date(y, 9, 25), 'remote' FROM range(2018, 2021) t (y);
            CREATE TABLE learner AS
                SELECT y, s.session_key, i, 1000 * s.session_key + i AS id, s.starts_on, s.ends_on
                FROM range(2018, 2021) t (y) JOIN sessions s ON year(s.starts_on) = y,
                     LATERAL (SELECT unnest(range(1, 1 + CASE s.programme_id WHEN 'web' THEN 100 + 20 * (y - 2018) ELSE 60 END)) AS i);
            INSERT INTO persons SELECT id, CASE WHEN i % 2 = 0 THEN 'f' ELSE 'm' END FROM learner;
            INSERT INTO applications SELECT id, session_key, make_date(y, 1, 10), 'admitted', 4, false, 20 + i % 5 FROM learner;
            INSERT INTO enrolments SELECT id, id, session_key, starts_on, ends_on, CASE WHEN i % 10 = 0 THEN 'dropped_out' ELSE 'completed' END,
                CASE WHEN i % 3 = 0 THEN 5 ELSE 4 END, false, 'jobseeker', CASE WHEN i % 10 = 0 THEN NULL ELSE 'full' END, 20 + i % 5 FROM learner;
            INSERT INTO outcomes SELECT id, ends_on + INTERVAL 60 DAY, 'survey', CASE WHEN i % 4 = 1 THEN 'it_job' ELSE 'jobseeking' END FROM learner WHERE i % 2 = 1
            """;

    private CountableSnapshot() {}

    /** As it stood on 31 August 2021. */
    public static Snapshot in(Path snapshots) {
        return in(snapshots, "2021-08-31", "");
    }

    /**
     * Two months later: a late delivery brought twelve women more to the session of 2020 in Paris, of whom nothing else is known; three who had dropped
     * out of that in Lyon had completed, and one learner of 2019 in Paris was never there.
     */
    public static Snapshot afterALateDelivery(Path snapshots) {
        return in(snapshots, "2021-10-31", """
                ;INSERT INTO persons SELECT 90000 + i, 'f' FROM range(1, 13) t (i);
                INSERT INTO enrolments SELECT 90000 + i, 90000 + i, 5, '2020-02-01', '2020-06-26', 'completed', NULL, NULL, NULL, NULL, NULL FROM range(1, 13) t (i);
                UPDATE enrolments SET end_reason = 'completed' WHERE enrolment_key IN (6010, 6020, 6030);
                DELETE FROM enrolments WHERE enrolment_key = 3002;
                DELETE FROM applications WHERE person_key = 3002""");
    }

    private static Snapshot in(Path snapshots, String day, String changes) {
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = duckdb.createStatement()) {
            for (SnapshotTable table : SnapshotTable.values()) {
                statement.execute(table.createStatement());
            }
            for (String step : (ROWS + changes).split(";")) {
                statement.execute(step);
            }
            return SnapshotFiles.of(duckdb).write(snapshots, LocalDate.parse(day), Instant.parse(day + "T20:00:00Z"), true);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
