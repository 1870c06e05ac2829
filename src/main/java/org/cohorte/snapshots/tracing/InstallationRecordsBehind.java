package org.cohorte.snapshots.tracing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cohorte.foundation.home.Home;
import org.cohorte.snapshots.RecordKey;
import org.cohorte.snapshots.RecordsBehind;
import org.cohorte.snapshots.Snapshot;
import org.cohorte.snapshots.taking.WayBack;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The records of this installation behind the keys of its snapshots. */
@Component
class InstallationRecordsBehind implements RecordsBehind {

    private final JdbcClient jdbc;
    private final WayBack wayBack;

    InstallationRecordsBehind(JdbcClient jdbc, Home home) {
        this.jdbc = jdbc;
        this.wayBack = new WayBack(home);
    }

    @Override
    public List<Traced> of(Snapshot snapshot, List<RecordKey> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        try (SnapshotState state = SnapshotState.open(snapshot)) {
            List<Map<String, String>> then = state.of(keys);
            Optional<WayBack.Opened> opened = wayBack.open(snapshot.manifest().id());
            List<Now> now = opened.map(way -> now(new PresentRecords(jdbc, way), keys)).orElseGet(() -> Collections.nCopies(keys.size(), new Now.WayBackGone()));
            List<Traced> traced = new ArrayList<>();
            for (int i = 0; i < keys.size(); i++) {
                traced.add(new Traced(keys.get(i), then.get(i), now.get(i)));
            }
            return traced;
        } catch (SQLException e) {
            throw new IllegalStateException("The records behind the snapshot " + snapshot.manifest().id() + " cannot be read: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("The way back of the snapshot " + snapshot.manifest().id() + " cannot be opened", e);
        }
    }

    private static List<Now> now(PresentRecords records, List<RecordKey> keys) {
        return switch (keys.getFirst()) {
            case RecordKey.Enrolment _ -> records.enrolments(all(RecordKey.Enrolment.class, keys));
            case RecordKey.Application _ -> records.applications(all(RecordKey.Application.class, keys));
            case RecordKey.Session _ -> records.sessions(all(RecordKey.Session.class, keys));
        };
    }

    private static <K extends RecordKey> List<K> all(Class<K> kind, List<RecordKey> keys) {
        return keys.stream().map(kind::cast).toList();
    }
}
