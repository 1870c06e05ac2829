package org.cohorte.snapshots.taking;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

import org.cohorte.foundation.jobs.Progress;
import org.duckdb.DuckDBConnection;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** Copies views out of PostgreSQL into tables of DuckDB, row by row as they come: memory does not grow with the rows. */
final class RecordsCopy {

    private static final byte[] SIGNATURE = "PGCOPY\n\377\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
    /** The signature, 32 bits of flags and the length of an extension that is not there. */
    private static final int HEADER = SIGNATURE.length + 2 * Integer.BYTES;

    private final Connection records;
    private final DuckDBConnection duckdb;

    RecordsCopy(Connection records, DuckDBConnection duckdb) {
        this.records = records;
        this.duckdb = duckdb;
    }

    /** @return how many rows came */
    long copy(RawTable table, Progress.Step step) throws SQLException {
        CopyOut out = records.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copyStatement());
        try (PackedRows into = PackedRows.into(table, duckdb)) {
            long rows = copy(out, table, into, step);
            into.finish();
            return rows;
        } finally {
            if (out.isActive()) {
                out.cancelCopy();
            }
        }
    }

    private static long copy(CopyOut out, RawTable table, PackedRows into, Progress.Step step) throws SQLException {
        int fields = table.columns().size();
        CopiedRow row = new CopiedRow();
        long rows = 0;
        int offset = HEADER;
        // the server sends a row a message; the header comes with the first
        for (byte[] message = out.readFromCopy(); message != null; message = out.readFromCopy()) {
            if (row.begin(message, offset, fields)) {
                rows++;
                if (into.add(row)) {
                    goOn(table);
                    step.advance(Lot.ROWS);
                }
            }
            offset = 0;
        }
        step.advance(rows % Lot.ROWS);
        return rows;
    }

    /** The thread is interrupted where another table could not be read. */
    private static void goOn(RawTable table) throws SQLException {
        if (Thread.currentThread().isInterrupted()) {
            throw new SQLException("the reading of " + table.view() + " was given up");
        }
    }
}
