package org.cohorte.snapshots.taking;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.cohorte.foundation.jobs.Progress;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** Copies views out of PostgreSQL into tables of DuckDB, row by row as they come: memory does not grow with the rows. */
final class RecordsCopy {

    private static final byte[] SIGNATURE = "PGCOPY\n\377\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
    /** The signature, 32 bits of flags and the length of an extension that is not there. */
    private static final int HEADER = SIGNATURE.length + 2 * Integer.BYTES;
    private static final int ROWS_BETWEEN_NEWS = 10_000;

    private final Connection records;
    private final DuckDBConnection duckdb;

    RecordsCopy(Connection records, DuckDBConnection duckdb) {
        this.records = records;
        this.duckdb = duckdb;
    }

    /** @return how many rows came */
    long copy(RawTable table, Progress.Step step) throws SQLException {
        // one transaction a table: the appender hands over 2048 rows at a time, and would commit each lot
        duckdb.setAutoCommit(false);
        try (Statement statement = duckdb.createStatement()) {
            statement.execute(table.createStatement());
        }
        long rows = copyInto(table, step);
        duckdb.commit();
        return rows;
    }

    private long copyInto(RawTable table, Progress.Step step) throws SQLException {
        CopyOut out = records.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copyStatement());
        try (DuckDBAppender appender = duckdb.createAppender(table.name())) {
            return append(out, table, appender, step);
        } finally {
            if (out.isActive()) {
                out.cancelCopy();
            }
        }
    }

    private static long append(CopyOut out, RawTable table, DuckDBAppender appender, Progress.Step step) throws SQLException {
        RawColumn[] columns = table.columns().toArray(RawColumn[]::new);
        CopiedRow row = new CopiedRow();
        long rows = 0;
        int offset = HEADER;
        // the server sends a row a message; the header comes with the first
        for (byte[] message = out.readFromCopy(); message != null; message = out.readFromCopy()) {
            if (row.begin(message, offset, columns.length)) {
                appendRow(columns, row, appender);
                if (++rows % ROWS_BETWEEN_NEWS == 0) {
                    goOn(table);
                    step.advance(ROWS_BETWEEN_NEWS);
                }
            }
            offset = 0;
        }
        step.advance(rows % ROWS_BETWEEN_NEWS);
        return rows;
    }

    /** The thread is interrupted where another table could not be read. */
    private static void goOn(RawTable table) throws SQLException {
        if (Thread.currentThread().isInterrupted()) {
            throw new SQLException("the reading of " + table.view() + " was given up");
        }
    }

    private static void appendRow(RawColumn[] columns, CopiedRow row, DuckDBAppender appender) throws SQLException {
        appender.beginRow();
        for (RawColumn column : columns) {
            if (row.next()) {
                column.field().put(row, appender);
            } else {
                appender.appendNull();
            }
        }
        row.end();
        appender.endRow();
    }
}
