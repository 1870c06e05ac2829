package org.cohorte.figures.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Properties;

import org.cohorte.foundation.files.Folders;
import org.cohorte.foundation.sql.SqlFile;
import org.cohorte.snapshots.Snapshot;
import org.cohorte.snapshots.SnapshotFiles;
import org.cohorte.snapshots.SnapshotTable;

/** A snapshot of invented rows, made by DuckDB alone: for the benchmarks, at any scale. */
public final class SyntheticSnapshot {

    private static final LocalDate DAY = LocalDate.of(2021, 8, 31);

    private SyntheticSnapshot() {}

    /** @param scale 1 is the size of the network */
    public static Snapshot write(int scale, Path snapshots) throws SQLException, IOException {
        Files.createDirectories(snapshots);
        Path work = Files.createTempDirectory(snapshots, ".synthetic-");
        Properties settings = new Properties();
        settings.setProperty("memory_limit", "2GB");
        settings.setProperty("temp_directory", work.resolve("spill").toString());
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:" + work.resolve("rows"), settings)) {
            fill(duckdb, scale);
            return SnapshotFiles.of(duckdb).write(snapshots, DAY, Instant.parse("2021-09-01T06:00:00Z").plusSeconds(scale), true);
        } finally {
            Folders.remove(work);
        }
    }

    private static void fill(Connection duckdb, int scale) throws SQLException {
        try (Statement statement = duckdb.createStatement()) {
            for (SnapshotTable table : SnapshotTable.values()) {
                statement.execute(table.createStatement());
            }
            statement.execute("CREATE MACRO scale() AS CAST(" + scale + " AS BIGINT)");
            statement.execute("CREATE MACRO draw(i, salt, n) AS CAST(hash(i, salt) % n AS BIGINT)");
            statement.execute("CREATE MACRO person(i) AS CAST(hash(i) // 2 AS BIGINT)");
            for (String insert : SqlFile.text(SyntheticSnapshot.class, "synthetic_snapshot.sql").split(";\n")) {
                statement.execute(insert);
            }
        }
    }
}
