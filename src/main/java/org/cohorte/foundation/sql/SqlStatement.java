package org.cohorte.foundation.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A statement that is run for its effect, on a connection of whichever engine. */
public final class SqlStatement {

    private SqlStatement() {}

    /** @param sql one statement, or several where the engine takes them; nothing of it comes from a request */
    public static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
