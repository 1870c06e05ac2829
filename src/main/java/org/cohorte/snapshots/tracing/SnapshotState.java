package org.cohorte.snapshots.tracing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cohorte.foundation.sql.SqlFile;
import org.cohorte.foundation.sql.SqlStatement;
import org.cohorte.snapshots.RecordKey;
import org.cohorte.snapshots.Snapshot;
import org.cohorte.snapshots.SnapshotTable;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Reads records as a snapshot has them. */
final class SnapshotState implements AutoCloseable {

    private final DuckDBConnection duckdb;

    private SnapshotState(DuckDBConnection duckdb) {
        this.duckdb = duckdb;
    }

    static SnapshotState open(Snapshot snapshot) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        try {
            for (SnapshotTable table : SnapshotTable.values()) {
                SqlStatement.run(connection, "CREATE VIEW " + table.tableName() + " AS SELECT * FROM read_parquet('" + snapshot.file(table).toString().replace("'", "''") + "')");
            }
            return new SnapshotState(connection.unwrap(DuckDBConnection.class));
        } catch (Throwable e) {
            try (connection) {
                throw e;
            }
        }
    }

    /** In the order of the keys, all of which are of one kind. */
    List<Map<String, String>> of(List<? extends RecordKey> keys) throws SQLException {
        String statement = switch (keys.getFirst()) {
            case RecordKey.Enrolment _ -> want("enrolment_key BIGINT", keys, "enrolments_then.sql");
            case RecordKey.Application _ -> want("person_key BIGINT, session_key INTEGER, submitted_on DATE, status VARCHAR, nth INTEGER", keys, "applications_then.sql");
            case RecordKey.Session _ -> want("session_key INTEGER", keys, "sessions_then.sql");
        };
        List<Map<String, String>> states = new ArrayList<>();
        try (Statement query = duckdb.createStatement(); ResultSet rows = query.executeQuery(statement)) {
            while (rows.next()) {
                states.add(state(rows, 2));
            }
        }
        if (states.size() != keys.size()) {
            throw new IllegalStateException("the snapshot has " + states.size() + " of " + keys.size() + " records that it was asked for");
        }
        return states;
    }

    private String want(String columns, List<? extends RecordKey> keys, String statement) throws SQLException {
        SqlStatement.run(duckdb, "CREATE OR REPLACE TABLE wanted (place INTEGER, " + columns + ")");
        try (DuckDBAppender wanted = duckdb.createAppender("wanted")) {
            for (int place = 0; place < keys.size(); place++) {
                wanted.beginRow();
                wanted.append(place);
                append(keys.get(place), wanted);
                wanted.endRow();
            }
        }
        return SqlFile.text(SnapshotState.class, statement);
    }

    private static void append(RecordKey key, DuckDBAppender wanted) throws SQLException {
        switch (key) {
            case RecordKey.Enrolment(long enrolment) -> wanted.append(enrolment);
            case RecordKey.Session(int session) -> wanted.append(session);
            case RecordKey.Application file -> {
                wanted.append(file.personKey());
                wanted.append(file.sessionKey());
                wanted.append(file.submittedOn());
                wanted.append(file.status());
                wanted.append(file.place());
            }
        }
    }

    /** The columns from this one on. */
    static Map<String, String> state(ResultSet row, int first) throws SQLException {
        Map<String, String> state = new LinkedHashMap<>();
        for (int i = first; i <= row.getMetaData().getColumnCount(); i++) {
            Object value = row.getObject(i);
            state.put(row.getMetaData().getColumnLabel(i), value == null ? "" : value.toString());
        }
        return state;
    }

    @Override
    public void close() throws SQLException {
        duckdb.close();
    }
}
