package org.cohorte.figures.computation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Properties;
import java.util.stream.Stream;

import org.cohorte.foundation.sql.SqlStatement;
import org.cohorte.snapshots.Snapshot;
import org.cohorte.snapshots.SnapshotTable;

/**
 * A DuckDB database in this process with one view for each table of a snapshot and the day that it speaks to ({@code asked}); statements
 * hold no path. What does not fit in its memory goes to a folder of its own, which goes with it.
 */
public final class SnapshotDatabase implements AutoCloseable {

    /** With the Java heap beside it, the program stays under 4 GiB. */
    private static final String MEMORY = "2GB";

    private final Connection connection;
    private final Path spill;

    private SnapshotDatabase(Connection connection, Path spill) {
        this.connection = connection;
        this.spill = spill;
    }

    public static SnapshotDatabase open(Snapshot snapshot) {
        try {
            Path spill = Files.createTempDirectory("cohorte-figures");
            Properties settings = new Properties();
            settings.setProperty("memory_limit", MEMORY);
            settings.setProperty("temp_directory", spill.toString());
            settings.setProperty("preserve_insertion_order", "false");
            settings.setProperty("autoinstall_known_extensions", "false");
            settings.setProperty("autoload_known_extensions", "false");
            SnapshotDatabase database = new SnapshotDatabase(DriverManager.getConnection("jdbc:duckdb:", settings), spill);
            database.prepare(snapshot);
            return database;
        } catch (SQLException e) {
            throw new IllegalStateException("The snapshot " + snapshot.folder() + " cannot be opened: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void prepare(Snapshot snapshot) throws SQLException {
        for (SnapshotTable table : SnapshotTable.values()) {
            execute("CREATE VIEW " + table.tableName() + " AS SELECT * FROM read_parquet('" + snapshot.file(table).toString().replace("'", "''") + "')");
        }
        execute("CREATE VIEW asked AS SELECT DATE '" + snapshot.manifest().day() + "' AS snapshot_day");
        // what Trino calls sequence, DuckDB calls generate_series
        execute("CREATE MACRO sequence(first_value, last_value) AS generate_series(first_value, last_value)");
    }

    /** Runs a statement that answers no rows. */
    public void execute(String sql) {
        try {
            SqlStatement.run(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage() + "\n" + sql, e);
        }
    }

    /** Takes each row of an answer. */
    public interface RowTaker {
        void take(ResultSet row) throws SQLException;
    }

    /** Takes the columns of an answer, before its rows. */
    public interface ColumnTaker {
        void take(ResultSetMetaData columns) throws SQLException;
    }

    public void query(String sql, RowTaker taker) {
        query(sql, _ -> { }, taker);
    }

    public void query(String sql, ColumnTaker columns, RowTaker taker) {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            columns.take(rows.getMetaData());
            while (rows.next()) {
                taker.take(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage() + "\n" + sql, e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
            try (Stream<Path> left = Files.walk(spill)) {
                for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
