package org.cohorte.demo.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cohorte.foundation.database.ServerAddress;
import org.cohorte.foundation.sql.SqlFile;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * The floor of an import: a bare COPY of the rows that it made into the same tables of a second, empty database of the same server, with
 * their constraints and triggers on, in one transaction that is flushed.
 */
final class ImportFloor {

    private static final String FLOOR = "bench_floor";

    private final Path work;

    ImportFloor(Path work) {
        this.work = work;
    }

    Duration measure(Connection records, ServerAddress server) throws SQLException, IOException {
        List<String> tables = copyOut(records);
        try (Statement statement = records.createStatement()) {
            statement.execute("CREATE DATABASE " + FLOOR);
        }
        Flyway.configure().dataSource(server.jdbcUrl(FLOOR), server.user(), server.password()).locations("classpath:db/migration").load().migrate();
        try (Connection empty = DriverManager.getConnection(server.jdbcUrl(FLOOR), server.user(), server.password())) {
            return copyIn(tables, empty);
        }
    }

    /** @return the tables, each after those that it refers to */
    List<String> copyOut(Connection records) throws SQLException, IOException {
        List<String> tables = inOrderOfReference(records);
        CopyManager out = records.unwrap(PGConnection.class).getCopyAPI();
        for (String table : tables) {
            try (OutputStream file = Files.newOutputStream(work.resolve(table))) {
                out.copyOut("COPY " + table + " TO STDOUT", file);
            }
        }
        return tables;
    }

    Duration copyIn(List<String> tables, Connection empty) throws SQLException, IOException {
        try (Statement statement = empty.createStatement()) {
            // what migrations recorded of themselves goes, the audit trail too, which is else only added to
            statement.execute("SET session_replication_role = replica");
            statement.execute("TRUNCATE " + String.join(", ", tables) + " CASCADE");
            statement.execute("SET session_replication_role = origin");
        }
        empty.setAutoCommit(false);
        CopyManager in = empty.unwrap(PGConnection.class).getCopyAPI();
        long began = System.nanoTime();
        for (String table : tables) {
            try (InputStream file = Files.newInputStream(work.resolve(table))) {
                in.copyIn("COPY " + table + " FROM STDIN", file);
            }
        }
        empty.commit();
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** Each after those that it refers to. */
    static List<String> inOrderOfReference(Connection records) throws SQLException {
        Map<String, Set<String>> waiting = new LinkedHashMap<>();
        try (Statement statement = records.createStatement(); var rows = statement.executeQuery(SqlFile.text(ImportFloor.class, "recorded_tables.sql"))) {
            while (rows.next()) {
                waiting.put(rows.getString(1), new LinkedHashSet<>(List.of((String[]) rows.getArray(2).getArray())));
            }
        }
        List<String> ordered = new ArrayList<>();
        while (!waiting.isEmpty()) {
            String next = waiting.entrySet().stream().filter(entry -> entry.getValue().stream().noneMatch(waiting::containsKey)).map(Map.Entry::getKey)
                    .findFirst().orElseThrow(() -> new IllegalStateException("tables refer to each other in a circle: " + waiting));
            waiting.remove(next);
            ordered.add(next);
        }
        return ordered;
    }
}
