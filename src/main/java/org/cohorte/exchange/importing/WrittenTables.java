package org.cohorte.exchange.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables that the import's transaction has written so far, so that the planner is told of their new rows before the next statement joins
 * them. What an import that was killed, refused or only tried left behind is counted as an empty table once PostgreSQL has cleaned it up; a
 * join planned for that compares every row with every other.
 */
final class WrittenTables {

    private static final String SO_FAR = """
            SELECT format('%I.%I', schemaname, relname), n_tup_ins + n_tup_upd
            FROM pg_stat_xact_user_tables
            WHERE n_tup_ins + n_tup_upd > 0 AND schemaname NOT LIKE 'pg\\_temp%'
            """;

    private final Statement statement;
    private final Map<String, Long> known = new HashMap<>();

    WrittenTables(Statement statement) {
        this.statement = statement;
    }

    /** Tells of what was written since the last time. */
    void tellThePlanner() throws SQLException {
        List<String> written = new ArrayList<>();
        try (ResultSet tables = statement.executeQuery(SO_FAR)) {
            while (tables.next()) {
                Long before = known.put(tables.getString(1), tables.getLong(2));
                if (before == null || before != tables.getLong(2)) {
                    written.add(tables.getString(1));
                }
            }
        }
        for (String table : written) {
            statement.execute("ANALYZE " + table);
        }
    }
}
