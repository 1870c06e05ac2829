package org.cohorte.snapshots;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Which records two snapshots differ in. Persons bear other keys in each snapshot, and enrolments other ranks, so records are told apart by what they
 * say: of which session, from when, of what gender and age. Two that say the same cannot be told apart, and one of which such a thing was corrected
 * counts as gone and as new.
 *
 * @param day     of the snapshot before
 * @param changes by kind and year; none where nothing differs
 */
public record SnapshotComparison(LocalDate day, List<Change> changes) {

    /** Which records. */
    public enum Kind {
        SESSIONS("sessions", "programme_id, starts_on, ends_on, department", "region, delivery_mode", "starts_on"),
        APPLICATIONS("applications", "programme_id, starts_on, ends_on, department, submitted_on, gender, age", "status, education_level, in_qpv", "submitted_on"),
        ENROLMENTS("enrolments", "programme_id, starts_on, ends_on, department, started_on, gender, age",
                "ended_on, end_reason, education_level, in_qpv, entry_situation, certification", "started_on"),
        OUTCOMES("outcomes", "programme_id, starts_on, ends_on, department, started_on, gender, age, observed_on, source", "situation", "observed_on");

        private final String view;
        private final String identity;
        private final String details;
        private final String event;

        Kind(String view, String identity, String details, String event) {
            this.view = view;
            this.identity = identity;
            this.details = details;
            this.event = event;
        }
    }

    /**
     * Records of a kind whose day lies in a year.
     *
     * @param late  whether that day had come when the snapshot before was taken: such a new record is late
     * @param fresh in the snapshot after alone
     */
    public record Change(Kind kind, int year, boolean late, long fresh, long gone, long changed) {}

    /** What each kind of record says, without the keys of its snapshot. */
    private static final String SAYING = """
            CREATE VIEW %1$s_sessions AS SELECT programme_id, starts_on, ends_on, department, region, delivery_mode FROM %2$s;
            CREATE VIEW %1$s_applications AS SELECT s.programme_id, s.starts_on, s.ends_on, s.department, a.submitted_on, p.gender, a.age, a.status, a.education_level, a.in_qpv
                FROM %3$s a JOIN %2$s s USING (session_key) JOIN %4$s p USING (person_key);
            CREATE VIEW %1$s_enrolments AS SELECT e.enrolment_key, s.programme_id, s.starts_on, s.ends_on, s.department, e.started_on, p.gender, e.age, e.ended_on, e.end_reason,
                e.education_level, e.in_qpv, e.entry_situation, e.certification
                FROM %5$s e JOIN %2$s s USING (session_key) JOIN %4$s p USING (person_key);
            CREATE VIEW %1$s_outcomes AS SELECT e.programme_id, e.starts_on, e.ends_on, e.department, e.started_on, e.gender, e.age, o.observed_on, o.source, o.situation
                FROM %6$s o JOIN %1$s_enrolments e USING (enrolment_key)""";

    /** Of records that say who they are alike, those that say all else alike too are the same; the rest of them changed, came or went. */
    private static final String COMPARING = """
            WITH told AS (
                SELECT %2$s, %3$s, 1 AS before, 0 AS after FROM before_%1$s
                UNION ALL SELECT %2$s, %3$s, 0, 1 FROM after_%1$s),
            alike AS (SELECT %2$s, sum(before) AS before, sum(after) AS after FROM told GROUP BY %2$s, %3$s),
            paired AS (SELECT %2$s, sum(before) AS before, sum(after) AS after, sum(least(before, after)) AS same FROM alike GROUP BY %2$s)
            SELECT year(%4$s) AS event_year, %4$s <= DATE '%5$s' AS late, sum(greatest(after - before, 0)) AS fresh, sum(greatest(before - after, 0)) AS gone,
                   sum(least(before, after) - same) AS changed
            FROM paired GROUP BY event_year, late
            HAVING sum(greatest(after - before, 0)) + sum(greatest(before - after, 0)) + sum(least(before, after) - same) > 0
            ORDER BY event_year, late""";

    public SnapshotComparison {
        changes = List.copyOf(changes);
    }

    public static SnapshotComparison of(Snapshot before, Snapshot after) {
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = duckdb.createStatement()) {
            statement.execute(saying("before", before));
            statement.execute(saying("after", after));
            List<Change> changes = new ArrayList<>();
            for (Kind kind : Kind.values()) {
                try (ResultSet rows = statement.executeQuery(COMPARING.formatted(kind.view, kind.identity, kind.details, kind.event, before.manifest().day()))) {
                    while (rows.next()) {
                        changes.add(new Change(kind, rows.getInt("event_year"), rows.getBoolean("late"), rows.getLong("fresh"), rows.getLong("gone"), rows.getLong("changed")));
                    }
                }
            }
            return new SnapshotComparison(before.manifest().day(), changes);
        } catch (SQLException e) {
            throw new IllegalStateException("The snapshots " + before.folder() + " and " + after.folder() + " cannot be compared: " + e.getMessage(), e);
        }
    }

    private static String saying(String side, Snapshot snapshot) {
        return SAYING.formatted(side, file(snapshot, SnapshotTable.SESSIONS), file(snapshot, SnapshotTable.APPLICATIONS), file(snapshot, SnapshotTable.PERSONS),
                file(snapshot, SnapshotTable.ENROLMENTS), file(snapshot, SnapshotTable.OUTCOMES));
    }

    private static String file(Snapshot snapshot, SnapshotTable table) {
        return "read_parquet('" + snapshot.file(table).toString().replace("'", "''") + "')";
    }

    /** Of one kind, in these years. */
    public List<Change> of(Kind kind, int firstYear, int lastYear) {
        return changes.stream().filter(change -> change.kind() == kind && change.year() >= firstYear && change.year() <= lastYear).toList();
    }
}
