package org.cohorte.snapshots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.cohorte.foundation.files.Checksum;
import org.cohorte.foundation.files.Durable;
import org.cohorte.foundation.files.Folders;
import org.cohorte.foundation.jobs.SharedWork;

/**
 * Writes the tables of a DuckDB connection, named and built as {@link SnapshotTable} has them, as the files of a snapshot: beside its
 * place first, flushed, then moved there in one step, so that a kill leaves nothing half-done.
 */
public final class SnapshotFiles {

    /** Rows of a row group: fixed, since the bytes depend on it. */
    private static final int ROW_GROUP = 122_880;

    /** How the name of a folder begins that is being written; what a kill leaves of it is removed at the next taking. */
    public static final String UNFINISHED = ".unfinished-";

    private final List<Connection> duckdb;
    private final BiConsumer<SnapshotTable, Manifest.File> written;
    private final List<Piece> others;

    private SnapshotFiles(List<Connection> duckdb, BiConsumer<SnapshotTable, Manifest.File> written, List<Piece> others) {
        this.duckdb = duckdb;
        this.written = written;
        this.others = others;
    }

    /** Work on one of the connections. */
    @FunctionalInterface
    public interface Piece {
        void on(Connection duckdb) throws SQLException, IOException;
    }

    /** Of these tables (or views); as many files are written at once as connections to them are given. */
    public static SnapshotFiles of(Connection... duckdb) {
        return new SnapshotFiles(List.of(duckdb), (_, _) -> { }, List.of());
    }

    /** Shows each file once it is written, one after the other; a listener that throws gives the snapshot up. */
    public SnapshotFiles showing(BiConsumer<SnapshotTable, Manifest.File> listener) {
        return new SnapshotFiles(duckdb, listener, others);
    }

    /** What else must be done before the snapshot is put in its place, and can be while files are written. */
    public SnapshotFiles with(Piece other) {
        return new SnapshotFiles(duckdb, written, Stream.concat(others.stream(), Stream.of(other)).toList());
    }

    /**
     * Makes the snapshot's folder in {@code snapshots}.
     *
     * @param takenAt cut to the millisecond
     */
    public Snapshot write(Path snapshots, LocalDate day, Instant takenAt, boolean invented) throws IOException, SQLException {
        Instant instant = takenAt.truncatedTo(ChronoUnit.MILLIS);
        String id = Manifest.idOf(day, instant);
        Path work = Files.createTempDirectory(Files.createDirectories(snapshots), UNFINISHED);
        try {
            Manifest manifest = new Manifest(id, day, instant, SnapshotTable.SCHEMA_VERSION, invented, writeTables(work), outsideNetwork(work));
            Path description = Files.write(work.resolve(Manifest.FILE_NAME), manifest.toJson());
            Durable.flush(description);
            Durable.flush(work); // the names: each table's file was flushed when it was written
            Path place = snapshots.resolve(id);
            Files.move(work, place, StandardCopyOption.ATOMIC_MOVE);
            Durable.flush(snapshots);
            return new Snapshot(place, manifest);
        } finally {
            Folders.remove(work);
        }
    }

    private List<Manifest.File> writeTables(Path folder) throws SQLException, IOException {
        Map<SnapshotTable, Manifest.File> files = new EnumMap<>(SnapshotTable.class);
        List<Piece> pieces = new ArrayList<>(others);
        // from the last to the first: the large ones come late among the tables, and should not be begun when all else is done
        for (SnapshotTable table : List.of(SnapshotTable.values()).reversed()) {
            pieces.add(connection -> {
                Manifest.File file = writeTable(table, folder, connection);
                synchronized (files) {
                    files.put(table, file);
                    written.accept(table, file);
                }
            });
        }
        SharedWork.run(pieces, duckdb.stream().<SharedWork.Worker<Piece, SQLException, IOException>>map(connection -> piece -> piece.on(connection)).toList());
        return List.copyOf(files.values());
    }

    private static Manifest.File writeTable(SnapshotTable table, Path folder, Connection connection) throws SQLException, IOException {
        Path file = folder.resolve(table.fileName());
        try (Statement statement = connection.createStatement()) {
            long rows = statement.executeUpdate("COPY (SELECT " + table.columnList() + " FROM " + table.tableName() + " ORDER BY " + table.orderBy()
                    + ") TO " + quoted(file) + " (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE " + ROW_GROUP + ")");
            Durable.flush(file); // while another file is written, not one after the other at the end
            return new Manifest.File(table.fileName(), rows, Checksum.of(file), Files.size(file));
        }
    }

    private Manifest.OutsideNetwork outsideNetwork(Path folder) throws SQLException {
        String statement = """
                WITH outside AS (
                    SELECT s.session_key FROM %s s JOIN %s p USING (programme_id)
                    WHERE s.starts_on < p.labelled_from OR s.starts_on > p.labelled_until),
                enrolled AS (SELECT enrolment_key FROM %s WHERE session_key IN (SELECT session_key FROM outside))
                SELECT (SELECT count(*) FROM outside),
                       (SELECT count(*) FROM %s WHERE session_key IN (SELECT session_key FROM outside)),
                       (SELECT count(*) FROM enrolled),
                       (SELECT count(*) FROM %s WHERE enrolment_key IN (SELECT enrolment_key FROM enrolled))
                """.formatted(Stream.of(SnapshotTable.SESSIONS, SnapshotTable.PROGRAMMES, SnapshotTable.ENROLMENTS, SnapshotTable.APPLICATIONS,
                        SnapshotTable.OUTCOMES).map(table -> "read_parquet(" + quoted(folder.resolve(table.fileName())) + ")").toArray());
        try (Statement running = duckdb.getFirst().createStatement(); var counts = running.executeQuery(statement)) {
            counts.next();
            return new Manifest.OutsideNetwork(counts.getLong(1), counts.getLong(2), counts.getLong(3), counts.getLong(4));
        }
    }

    private static String quoted(Path file) {
        return "'" + file.toString().replace("'", "''") + "'";
    }
}
