package org.cohorte.recount;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.cohorte.snapshots.Snapshot;
import org.cohorte.snapshots.SnapshotTable;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a snapshot's Parquet files one by one. DuckDB serves as the reader of the format and for nothing else. */
final class ParquetFiles implements AutoCloseable {

    private final Snapshot snapshot;
    private final Connection duckdb;

    ParquetFiles(Snapshot snapshot) throws SQLException {
        this.snapshot = snapshot;
        this.duckdb = DriverManager.getConnection("jdbc:duckdb:");
    }

    /** What is done with a row. */
    @FunctionalInterface
    interface RowReading {
        void read(Row row) throws SQLException;
    }

    /** The names of columns come from this package's code. */
    void read(SnapshotTable table, String columns, RowReading reading) throws SQLException {
        try (PreparedStatement statement = duckdb.prepareStatement("SELECT " + columns + " FROM read_parquet(?)")) {
            statement.setString(1, snapshot.file(table).toString());
            try (ResultSet rows = statement.executeQuery()) {
                Row row = new Row(rows);
                while (rows.next()) {
                    reading.read(row);
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        duckdb.close();
    }

    /** The current row. */
    record Row(ResultSet columns) {

        String text(String column) throws SQLException {
            return Objects.requireNonNull(columns.getString(column), column);
        }

        @Nullable String textOrNull(String column) throws SQLException {
            return columns.getString(column);
        }

        /** A code as the constants of our enums are written. */
        String code(String column) throws SQLException {
            return text(column).toUpperCase(Locale.ROOT);
        }

        LocalDate date(String column) throws SQLException {
            return Objects.requireNonNull(dateOrNull(column), column);
        }

        @Nullable LocalDate dateOrNull(String column) throws SQLException {
            return columns.getObject(column, LocalDate.class);
        }

        int number(String column) throws SQLException {
            return Objects.requireNonNull(numberOrNull(column), column);
        }

        @Nullable Integer numberOrNull(String column) throws SQLException {
            int value = columns.getInt(column);
            return columns.wasNull() ? null : value;
        }

        long longNumber(String column) throws SQLException {
            return columns.getLong(column);
        }

        @Nullable Boolean truthOrNull(String column) throws SQLException {
            boolean value = columns.getBoolean(column);
            return columns.wasNull() ? null : value;
        }
    }
}
