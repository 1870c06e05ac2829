package org.cohorte.snapshots.taking;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.jobs.SharedStep;
import org.cohorte.foundation.jobs.SharedWork;
import org.cohorte.foundation.sql.SqlFile;
import org.cohorte.snapshots.Manifest;
import org.cohorte.snapshots.SnapshotTable;
import org.duckdb.DuckDBConnection;

/** The snapshot's tables as views in the workshop, made of what was copied out of the records. */
final class PseudonymisedTables {

    /** More than this, and one table is so much larger than the others that two writers at once would not be busy to the end. */
    private static final long MANY_ROWS = 2_000_000;

    private final Workshop workshop;
    private final Codes codes = new Codes();
    private final Map<String, Long> copied = new ConcurrentHashMap<>();
    private final Map<SnapshotTable, Long> expected = new EnumMap<>(SnapshotTable.class);

    PseudonymisedTables(Workshop workshop) {
        this.workshop = workshop;
    }

    /** @param readers the same state on as many connections as tables are to be read at once */
    void copy(List<RecordsState> readers, PersonKeys keys, TakingProgress progress) throws SQLException, IOException {
        Map<RawTable, Long> rows = new HashMap<>();
        for (RawTable table : RawTable.all(keys, codes)) {
            rows.put(table, readers.getFirst().estimatedRows(table));
        }
        List<RawTable> largestFirst = rows.keySet().stream().sorted(Comparator.comparing(rows::get).reversed()).toList();
        long all = rows.values().stream().mapToLong(Long::longValue).sum();
        try (Progress.Step step = new SharedStep(progress.copying(all))) {
            SharedWork.run(largestFirst, readers.stream().map(state -> copying(state, step)).toList());
        }
        if (all > MANY_ROWS) {
            workshop.useAllCores();
        }
    }

    private SharedWork.Worker<RawTable, SQLException, IOException> copying(RecordsState state, Progress.Step step) {
        return table -> {
            try (DuckDBConnection duckdb = workshop.beside()) {
                copied.put(table.name(), new RecordsCopy(state.connection(), duckdb).copy(table, step));
            }
        };
    }

    void make(TakingProgress progress) throws SQLException {
        try (var _ = progress.keying()) {
            workshop.run(codes.macro());
            workshop.run(SqlFile.text(PseudonymisedTables.class, "pseudonymised_tables.sql"));
            refuseCollisions();
        }
        for (SnapshotTable table : SnapshotTable.values()) {
            expected.put(table, table == SnapshotTable.PERSONS ? persons() : copied.getOrDefault("raw_" + table.tableName(), -1L));
        }
    }

    /** A file with other rows than the records: one was left out by a join, and no figure may be made of the rest. */
    void check(SnapshotTable table, Manifest.File file) {
        if (file.rows() != expected.getOrDefault(table, -1L)) {
            throw new IllegalStateException(file.name() + " would have " + file.rows() + " rows, and the records " + expected.get(table));
        }
    }

    private long persons() throws SQLException {
        return workshop.count("SELECT count(*) FROM raw_persons WHERE merged_into IS NULL");
    }

    /** Two persons with the same key would be one for every figure; eight bytes make it unlikely, not impossible. */
    private void refuseCollisions() throws SQLException {
        long collisions = workshop.count("SELECT count(*) - count(DISTINCT person_key) FROM raw_persons");
        if (collisions > 0) {
            throw new IllegalStateException("Two persons have the same key under this secret; take the snapshot again");
        }
    }
}
