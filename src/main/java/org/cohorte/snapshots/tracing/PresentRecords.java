package org.cohorte.snapshots.tracing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cohorte.foundation.sql.SqlFile;
import org.cohorte.snapshots.RecordKey;
import org.cohorte.snapshots.RecordsBehind.Now;
import org.cohorte.snapshots.taking.PersonKeys;
import org.cohorte.snapshots.taking.WayBack;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds our records by the keys of one snapshot, and reads what they are now. */
final class PresentRecords {

    private static final Now NOT_FOUND = new Now.NotFound();

    private final JdbcClient jdbc;
    private final WayBack.Opened way;

    PresentRecords(JdbcClient jdbc, WayBack.Opened way) {
        this.jdbc = jdbc;
        this.way = way;
    }

    List<Now> enrolments(List<RecordKey.Enrolment> keys) {
        List<Long> ids = keys.stream().map(key -> way.enrolmentIds()[Math.toIntExact(key.enrolmentKey() - 1)]).toList();
        return byId("enrolments_now.sql", ids);
    }

    List<Now> sessions(List<RecordKey.Session> keys) {
        return byId("sessions_now.sql", keys.stream().map(key -> sessionId(key.sessionKey())).toList());
    }

    private long sessionId(int key) {
        return way.sessionIds()[key - 1];
    }

    private List<Now> byId(String statement, List<Long> ids) {
        Map<Long, Now> found = new HashMap<>();
        jdbc.sql(SqlFile.text(PresentRecords.class, statement)).param("ids", ids.toArray(Long[]::new)).query((ResultSet row) -> {
            found.put(row.getLong(1), new Now.Found(row.getString("identifier"), row.getString("session"), row.getBoolean("forgotten"), state(row)));
        });
        return ids.stream().map(id -> found.getOrDefault(id, NOT_FOUND)).toList();
    }

    /** A file is found by its session and its person; of several that which says the same, else the first. */
    List<Now> applications(List<RecordKey.Application> keys) {
        Map<SessionAndPerson, List<Candidate>> candidates = candidates(keys.stream().map(RecordKey.Application::sessionKey).distinct().map(this::sessionId).toList());
        List<Now> found = new ArrayList<>();
        for (RecordKey.Application key : keys) {
            List<Candidate> of = candidates.getOrDefault(new SessionAndPerson(sessionId(key.sessionKey()), key.personKey()), List.of());
            Optional<Candidate> best = of.stream().filter(candidate -> candidate.says(key)).skip(key.place() - 1L).findFirst().or(() -> of.stream().findFirst());
            found.add(best.<Now>map(Candidate::found).orElse(NOT_FOUND));
        }
        return found;
    }

    private record SessionAndPerson(long session, long personKey) {}

    private record Candidate(Now.Found found) {
        boolean says(RecordKey.Application key) {
            return key.submittedOn().toString().equals(found.state().get("submitted_on")) && key.status().equals(found.state().get("status"));
        }
    }

    /** Under the key of the record that a file came with, and under that of the person it is now: both may be the snapshot's. */
    private Map<SessionAndPerson, List<Candidate>> candidates(List<Long> sessions) {
        PersonKeys keys = new PersonKeys(way.secret());
        Map<SessionAndPerson, List<Candidate>> candidates = new LinkedHashMap<>();
        jdbc.sql(SqlFile.text(PresentRecords.class, "applications_now.sql")).param("ids", sessions.toArray(Long[]::new)).query((ResultSet row) -> {
            Candidate candidate = new Candidate(new Now.Found(row.getString("identifier"), row.getString("session"), row.getBoolean("forgotten"), state(row)));
            long person = row.getLong("person_id");
            long canonical = row.getLong("canonical_person_id");
            add(candidates, row.getLong("session_id"), keys.keyOf(person), candidate);
            if (canonical != person) {
                add(candidates, row.getLong("session_id"), keys.keyOf(canonical), candidate);
            }
        });
        return candidates;
    }

    private static void add(Map<SessionAndPerson, List<Candidate>> candidates, long session, long personKey, Candidate candidate) {
        candidates.computeIfAbsent(new SessionAndPerson(session, personKey), _ -> new ArrayList<>()).add(candidate);
    }

    /** The columns after {@code forgotten}. */
    private static Map<String, String> state(ResultSet row) throws SQLException {
        return SnapshotState.state(row, row.findColumn("forgotten") + 1);
    }
}
