package org.cohorte.snapshots.taking;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;

import javax.sql.DataSource;

/** One consistent state of the records: a transaction that reads only, and sees nothing that is committed after it began. */
record RecordsState(Connection connection, Instant instant, boolean invented) implements AutoCloseable {

    static RecordsState open(DataSource records) throws SQLException {
        return open(records, RecordsState::read);
    }

    /** The very same state on another connection; it may outlive this one. */
    RecordsState beside(DataSource records) throws SQLException {
        String exported = exported();
        return open(records, other -> {
            try (Statement statement = other.createStatement()) {
                statement.execute("SET TRANSACTION SNAPSHOT " + statement.enquoteLiteral(exported));
            }
            return new RecordsState(other, instant, invented);
        });
    }

    /** The first look at the records within a transaction. */
    @FunctionalInterface
    private interface FirstLook {
        RecordsState at(Connection connection) throws SQLException;
    }

    private static RecordsState open(DataSource records, FirstLook look) throws SQLException {
        Connection connection = records.getConnection();
        try {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            return look.at(connection);
        } catch (Throwable e) {
            try (connection) {
                throw e;
            }
        }
    }

    /** The name under which another transaction can take on this one's state, as long as this one is open. */
    private String exported() throws SQLException {
        try (Statement statement = connection.createStatement(); var found = statement.executeQuery("SELECT pg_export_snapshot()")) {
            found.next();
            return found.getString(1);
        }
    }

    private static RecordsState read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement(); var found = statement.executeQuery("""
                SELECT transaction_timestamp(), EXISTS (SELECT FROM installation.fact WHERE name = 'invented' AND value = 'true')""")) {
            found.next();
            return new RecordsState(connection, found.getObject(1, OffsetDateTime.class).toInstant(), found.getBoolean(2));
        }
    }

    /** About how many rows a view will give, for the progress; PostgreSQL's own estimate. */
    long estimatedRows(RawTable table) throws SQLException {
        try (Statement statement = connection.createStatement(); var found = statement.executeQuery("EXPLAIN (FORMAT json) SELECT FROM " + table.view())) {
            found.next();
            var rows = java.util.regex.Pattern.compile("\"Plan Rows\": (\\d+)").matcher(found.getString(1));
            return rows.find() ? Long.parseLong(rows.group(1)) : 0;
        }
    }

    @Override
    public void close() throws SQLException {
        try {
            connection.rollback();
        } finally {
            connection.close();
        }
    }
}
