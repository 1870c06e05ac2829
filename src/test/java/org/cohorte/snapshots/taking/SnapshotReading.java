package org.cohorte.snapshots.taking;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

import org.cohorte.snapshots.Snapshot;
import org.cohorte.snapshots.SnapshotTable;

/** Asks a snapshot's files; a row comes as its values joined by bars. */
final class SnapshotReading {

    private SnapshotReading() {}

    static List<String> rows(Snapshot snapshot, String sql) throws SQLException {
        try (var duckdb = DriverManager.getConnection("jdbc:duckdb:"); var statement = duckdb.createStatement()) {
            for (SnapshotTable table : SnapshotTable.values()) {
                statement.execute("CREATE VIEW " + table.tableName() + " AS FROM read_parquet('" + snapshot.file(table) + "')");
            }
            List<String> rows = new ArrayList<>();
            try (var found = statement.executeQuery(sql)) {
                while (found.next()) {
                    StringJoiner row = new StringJoiner("|");
                    for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                        row.add(String.valueOf(found.getObject(column)));
                    }
                    rows.add(row.toString());
                }
            }
            return rows;
        }
    }
}
