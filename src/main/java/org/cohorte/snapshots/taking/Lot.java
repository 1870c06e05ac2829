package org.cohorte.snapshots.taking;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import org.cohorte.snapshots.taking.RawColumn.NumberField;
import org.cohorte.snapshots.taking.RawColumn.TextField;
import org.duckdb.DuckDBAppender;

/** Copied rows on their way into DuckDB, column by column. */
final class Lot {

    static final int ROWS = 2048;

    private final Values[] columns;
    private int rows;

    Lot(List<RawColumn> columns) {
        this.columns = columns.stream().map(Lot::valuesOf).toArray(Values[]::new);
    }

    /** What the rows have in one column. */
    private sealed interface Values {

        void put(int at, CopiedRow row);

        void putNothing(int at);

        void append(int rows, DuckDBAppender into) throws SQLException;
    }

    private record Numbers(NumberField field, long[] values, boolean[] empty) implements Values {

        @Override
        public void put(int at, CopiedRow row) {
            values[at] = field.of(row);
            empty[at] = false;
        }

        @Override
        public void putNothing(int at) {
            empty[at] = true;
        }

        @Override
        public void append(int rows, DuckDBAppender into) throws SQLException {
            boolean all = rows == ROWS;
            into.append(all ? values : Arrays.copyOf(values, rows), all ? empty : Arrays.copyOf(empty, rows));
        }
    }

    private record Texts(TextField field, String[] values) implements Values {

        @Override
        public void put(int at, CopiedRow row) {
            values[at] = field.of(row);
        }

        @Override
        public void putNothing(int at) {
            values[at] = null;
        }

        @Override
        public void append(int rows, DuckDBAppender into) throws SQLException {
            into.append(Arrays.asList(values).subList(0, rows));
        }
    }

    private static Values valuesOf(RawColumn column) {
        return switch (column.field()) {
            case NumberField field -> new Numbers(field, new long[ROWS], new boolean[ROWS]);
            case TextField field -> new Texts(field, new String[ROWS]);
        };
    }

    void add(CopiedRow row) {
        for (Values column : columns) {
            if (row.next()) {
                column.put(rows, row);
            } else {
                column.putNothing(rows);
            }
        }
        row.end();
        rows++;
    }

    boolean isFull() {
        return rows == ROWS;
    }

    int rows() {
        return rows;
    }

    /** Hands the rows over as one row of lists, and is empty then. */
    void moveTo(DuckDBAppender into) throws SQLException {
        into.beginRow();
        for (Values column : columns) {
            column.append(rows, into);
        }
        into.endRow();
        rows = 0;
    }
}
