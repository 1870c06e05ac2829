package org.cohorte.demo.network;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.cohorte.reference.Communes;
import org.cohorte.reference.Territory;
import org.cohorte.snapshots.Snapshot;
import org.cohorte.snapshots.SnapshotFiles;
import org.cohorte.snapshots.SnapshotTable;

/**
 * The snapshot of an invented package, read straight from its files: quick enough for several seeds. The way through import and database is
 * held to the same figures by a test.
 */
final class PackageSnapshot {

    private static final List<String> TABLES = List.of("providers", "sites", "occupations", "programmes", "sessions", "delivery_changes", "persons",
            "applications", "enrolments", "outcomes");

    /** Times of the package bear the offset of Paris, so that their first ten characters are the day. */
    private static final String FILLING = """
            CREATE TABLE session_keys AS SELECT session_id, row_number() OVER (ORDER BY session_id) AS session_key FROM csv_sessions;
            CREATE TABLE person_keys AS SELECT person_id, row_number() OVER (ORDER BY person_id) AS person_key, birth_date::DATE AS born, gender FROM csv_persons;
            CREATE TABLE enrolment_keys AS SELECT enrolment_id, row_number() OVER (ORDER BY enrolment_id) AS enrolment_key FROM csv_enrolments;
            INSERT INTO providers SELECT provider_id, name FROM csv_providers;
            INSERT INTO occupations SELECT occupation_id, label_fr, label_en FROM csv_occupations;
            INSERT INTO programmes SELECT programme_id, provider_id, occupation_id, title, labelled_from, labelled_until FROM csv_programmes;
            INSERT INTO sessions SELECT session_key, programme_id, department, region, starts_on, ends_on, delivery_mode
              FROM csv_sessions JOIN session_keys USING (session_id) JOIN csv_sites USING (site_id) JOIN places USING (commune_code);
            INSERT INTO delivery_changes SELECT session_key, effective_on, kind, delivery_mode, starts_on, ends_on
              FROM csv_delivery_changes JOIN session_keys USING (session_id);
            INSERT INTO persons SELECT person_key, gender FROM person_keys;
            INSERT INTO applications SELECT person_key, session_key, submitted_at[1:10], status, education_level, in_qpv, date_sub('year', born, submitted_at[1:10]::DATE)
              FROM csv_applications JOIN session_keys USING (session_id) JOIN person_keys USING (person_id);
            INSERT INTO enrolments SELECT enrolment_key, person_key, session_key, started_on, ended_on, end_reason, education_level, in_qpv, entry_situation,
                certification, date_sub('year', born, started_on::DATE)
              FROM csv_enrolments JOIN enrolment_keys USING (enrolment_id) JOIN session_keys USING (session_id) JOIN person_keys USING (person_id);
            INSERT INTO outcomes SELECT enrolment_key, observed_on, source, situation FROM csv_outcomes JOIN enrolment_keys USING (enrolment_id);
            """;

    private PackageSnapshot() {}

    static Snapshot of(Path folder, LocalDate day, Path snapshots) throws IOException, SQLException {
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = duckdb.createStatement()) {
            for (String table : TABLES) {
                statement.execute("CREATE TABLE csv_%s AS SELECT * FROM read_csv('%s', header = true, all_varchar = true)".formatted(table, folder.resolve(table + ".csv")));
            }
            for (SnapshotTable table : SnapshotTable.values()) {
                statement.execute(table.createStatement());
            }
            placeSites(statement);
            statement.execute(FILLING);
            return SnapshotFiles.of(duckdb).write(snapshots, day, day.atTime(23, 0).toInstant(ZoneOffset.UTC), true);
        }
    }

    private static void placeSites(Statement statement) throws SQLException {
        List<String> codes = new ArrayList<>();
        try (ResultSet found = statement.executeQuery("SELECT DISTINCT commune_code FROM csv_sites")) {
            while (found.next()) {
                codes.add(found.getString(1));
            }
        }
        statement.execute("CREATE TABLE places (commune_code VARCHAR, department VARCHAR, region VARCHAR)");
        for (String code : codes) {
            Territory place = Communes.territoryOf(code);
            statement.execute("INSERT INTO places VALUES ('%s', '%s', '%s')".formatted(code, place.department(), place.region()));
        }
    }
}
