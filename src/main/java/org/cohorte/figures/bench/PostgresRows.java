package org.cohorte.figures.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

import org.cohorte.figures.Population;
import org.cohorte.figures.Selection;
import org.cohorte.figures.computation.GroupingSets;
import org.cohorte.figures.computation.SnapshotDatabase;
import org.cohorte.figures.computation.Statements;
import org.cohorte.snapshots.Snapshot;
import org.cohorte.snapshots.SnapshotTable;
import org.postgresql.PGConnection;

/** The rows of a snapshot in PostgreSQL, analysed, and the statements of the figures on them. */
final class PostgresRows {

    private final Connection postgres;

    private PostgresRows(Connection postgres) {
        this.postgres = postgres;
    }

    /** Puts the rows into a schema of their own. */
    static PostgresRows load(Snapshot snapshot, Connection postgres, Path work) throws SQLException, IOException {
        PostgresRows rows = new PostgresRows(postgres);
        rows.run("DROP SCHEMA IF EXISTS figures_bench CASCADE", "CREATE SCHEMA figures_bench", "SET search_path = figures_bench");
        PostgresDialect.FUNCTIONS.forEach(rows::run);
        try (SnapshotDatabase duckdb = SnapshotDatabase.open(snapshot)) {
            for (SnapshotTable table : SnapshotTable.values()) {
                Path file = work.resolve(table.tableName() + ".csv");
                duckdb.execute("COPY " + table.tableName() + " TO '" + file + "' (FORMAT csv, HEADER false)");
                rows.run(table.createStatement().replace("TINYINT", "smallint"));
                try (InputStream in = Files.newInputStream(file)) {
                    postgres.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + table.tableName() + " FROM STDIN (FORMAT csv)", in);
                }
                Files.delete(file);
                rows.run("ANALYZE " + table.tableName());
            }
        }
        rows.run("CREATE VIEW asked AS SELECT DATE '" + snapshot.manifest().day() + "' AS snapshot_day");
        return rows;
    }

    /** Time and answer of all facts and counts; tables of facts are analysed, outside the time. */
    StatementsRun measure() throws SQLException {
        long spent = 0;
        for (String fact : Statements.FACTS) {
            long began = System.nanoTime();
            run(PostgresDialect.of(Statements.shipped().fact(fact)));
            spent += System.nanoTime() - began;
            run("ANALYZE");
        }
        long began = System.nanoTime();
        long rows = 0;
        long sum = 0;
        for (Population population : Population.values()) {
            GroupingSets sets = new GroupingSets(population, Selection.networkAndSingles().breakdowns());
            try (Statement statement = postgres.createStatement();
                    var answer = statement.executeQuery(PostgresDialect.of(sets.in(Statements.shipped().counts(population))))) {
                while (answer.next()) {
                    rows++;
                    sum += StatementsRun.sumOfCounts(answer, sets);
                }
            }
        }
        return new StatementsRun(Duration.ofNanos(spent + System.nanoTime() - began), rows, sum);
    }

    private void run(String... statements) {
        try (Statement statement = postgres.createStatement()) {
            for (String each : List.of(statements)) {
                statement.execute(each);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage() + "\n" + String.join("\n", statements), e);
        }
    }
}
