package org.cohorte.snapshots.taking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

import org.cohorte.foundation.files.Folders;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.sql.SqlStatement;
import org.duckdb.DuckDBConnection;

/**
 * A DuckDB of its own for one taking, in memory; what does not fit goes into a folder of the home that only its owner may enter, and is
 * removed with it. It works on the threads of its callers, which are two at a time, until it is given more.
 */
record Workshop(DuckDBConnection duckdb, Path folder) implements AutoCloseable {

    static final String PREFIX = "snapshot-";

    /** Of DuckDB alone; the rest of the program has its own limit. */
    private static final String MEMORY = "1536MB";

    static Workshop open(Home home) throws IOException, SQLException {
        Path folder = Files.createTempDirectory(home.temporary(), PREFIX);
        Properties settings = new Properties();
        settings.setProperty("memory_limit", MEMORY);
        settings.setProperty("temp_directory", folder.toString());
        settings.setProperty("threads", "1");
        settings.setProperty("preserve_insertion_order", "true");
        settings.setProperty("default_null_order", "nulls_first");
        settings.setProperty("autoinstall_known_extensions", "false");
        Connection connection = DriverManager.getConnection("jdbc:duckdb:", settings);
        return new Workshop(connection.unwrap(DuckDBConnection.class), folder);
    }

    /** Another connection to the same tables, for what is done at the same time. */
    DuckDBConnection beside() throws SQLException {
        return duckdb.duplicate().unwrap(DuckDBConnection.class);
    }

    /** From now on one statement can keep all cores busy; the threads' waiting for each other costs more than it brings where rows are few. */
    void useAllCores() throws SQLException {
        run("RESET threads");
    }

    void run(String statements) throws SQLException {
        SqlStatement.run(duckdb, statements);
    }

    long count(String query) throws SQLException {
        try (Statement statement = duckdb.createStatement(); var found = statement.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        duckdb.close();
        Folders.remove(folder);
    }
}
