package org.cohorte.releases.formats;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** The file of figures as Parquet, rows in the same order: one thread and no time of writing in it, so that the same figures give the same bytes. */
final class FiguresParquet {

    private FiguresParquet() {}

    static void write(Path figures, Path parquet) {
        Properties settings = new Properties();
        settings.setProperty("threads", "1");
        settings.setProperty("memory_limit", "512MB");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:", settings); Statement statement = duckdb.createStatement()) {
            statement.execute("""
                    COPY (SELECT * FROM read_csv(%s, header = true, delim = ',', quote = '"', nullstr = '', force_not_null = ['dimensions', 'members'], columns = {
                        'indicator': 'VARCHAR', 'year': 'SMALLINT', 'dimensions': 'VARCHAR', 'members': 'VARCHAR', 'value': 'DOUBLE', 'unit': 'VARCHAR',
                        'numerator': 'BIGINT', 'denominator': 'BIGINT', 'obs_status': 'VARCHAR', 'conf_status': 'VARCHAR'}))
                    TO %s (FORMAT parquet, COMPRESSION zstd)""".formatted(quoted(figures), quoted(parquet)));
        } catch (SQLException e) {
            throw new IllegalStateException("The figures in " + figures + " cannot be written as Parquet: " + e.getMessage(), e);
        }
    }

    private static String quoted(Path file) {
        return "'" + file.toString().replace("'", "''") + "'";
    }
}
