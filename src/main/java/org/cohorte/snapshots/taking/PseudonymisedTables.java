package org.cohorte.snapshots.taking;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.sql.SqlFile;
import org.cohorte.snapshots.Manifest;
import org.cohorte.snapshots.SnapshotTable;

/** The snapshot's tables as views in the workshop, made of what was copied out of the records. */
final class PseudonymisedTables {

    private final Workshop workshop;
    private final Codes codes = new Codes();
    private final Map<String, Long> copied = new HashMap<>();
    private final Map<SnapshotTable, Long> expected = new EnumMap<>(SnapshotTable.class);

    PseudonymisedTables(Workshop workshop) {
        this.workshop = workshop;
    }

    void copy(RecordsState state, PersonKeys keys, TakingProgress progress) throws SQLException {
        List<RawTable> tables = RawTable.all(keys, codes);
        long rows = 0;
        for (RawTable table : tables) {
            rows += state.estimatedRows(table);
        }
        RecordsCopy copy = new RecordsCopy(state.connection(), workshop.duckdb());
        try (Progress.Step step = progress.copying(rows)) {
            for (RawTable table : tables) {
                copied.put(table.name(), copy.copy(table, step));
            }
        }
    }

    void make(TakingProgress progress) throws SQLException {
        try (var _ = progress.keying()) {
            workshop.run(codes.setStatement());
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
