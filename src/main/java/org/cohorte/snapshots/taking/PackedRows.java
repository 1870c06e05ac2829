package org.cohorte.snapshots.taking;

import java.sql.SQLException;

import org.cohorte.foundation.sql.SqlStatement;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * The way of copied rows into a table of DuckDB: first as lists of some thousand values, then taken apart there. The appender has DuckDB
 * parse, plan and run a statement for every 2048 of its rows, which costs more than the rows do; so a row of it holds 2048 of ours.
 */
final class PackedRows implements AutoCloseable {

    /** Lots that are taken apart at once: two of DuckDB's row groups, so that little memory is held twice. */
    static final int LOTS = 120;

    private final DuckDBConnection duckdb;
    private final RawTable table;
    private final Lot lot;
    private DuckDBAppender appender;
    private int lots;

    private PackedRows(DuckDBConnection duckdb, RawTable table) {
        this.duckdb = duckdb;
        this.table = table;
        this.lot = new Lot(table.columns());
    }

    /** Makes the table. */
    static PackedRows into(RawTable table, DuckDBConnection duckdb) throws SQLException {
        PackedRows rows = new PackedRows(duckdb, table);
        SqlStatement.run(duckdb, table.createStatement());
        rows.begin();
        return rows;
    }

    /** @return whether a lot is full with this row and was handed over */
    boolean add(CopiedRow row) throws SQLException {
        lot.add(row);
        if (lot.isFull()) {
            handOver();
            return true;
        }
        return false;
    }

    /** Puts into the table what is still on the way. */
    void finish() throws SQLException {
        if (lot.rows() > 0) {
            handOver();
        }
        unpack();
    }

    private void handOver() throws SQLException {
        lot.moveTo(appender);
        if (++lots == LOTS) {
            unpack();
            begin();
        }
    }

    private void begin() throws SQLException {
        SqlStatement.run(duckdb, table.packedStatement());
        appender = duckdb.createAppender(table.packedName());
        lots = 0;
    }

    private void unpack() throws SQLException {
        appender.close();
        SqlStatement.run(duckdb, table.unpackStatement());
        SqlStatement.run(duckdb, "DROP TABLE " + table.packedName());
    }

    @Override
    public void close() throws SQLException {
        appender.close();
    }
}
