package org.cohorte.examples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cohorte.snapshots.Snapshot;
import org.cohorte.snapshots.SnapshotColumn;
import org.cohorte.snapshots.SnapshotFiles;
import org.cohorte.snapshots.SnapshotTable;
import org.jspecify.annotations.Nullable;

/**
 * Writes the Parquet files of a snapshot straight from records, without import and database: quick enough for many random
 * networks. The real way is held against this one by a test.
 */
public final class DirectSnapshot implements AutoCloseable {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Geography geography = new Geography();
    private final Connection duckdb;

    public DirectSnapshot() {
        try {
            duckdb = DriverManager.getConnection("jdbc:duckdb:");
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Makes a snapshot of these records in a folder of snapshots. */
    public Snapshot write(RecordSet records, LocalDate day, Path snapshots) {
        fill(records);
        try {
            return SnapshotFiles.of(duckdb).write(snapshots, day, day.atTime(23, 0).toInstant(ZoneOffset.UTC), true);
        } catch (IOException | SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private void fill(RecordSet records) {
        Map<String, Long> sessions = ranks(records, "sessions", "session_id");
        Map<String, Long> persons = keys(records);
        Map<String, Long> enrolments = ranks(records, "enrolments", "enrolment_id");
        Map<String, Map<String, String>> person = by(records, "persons", "person_id");
        Map<String, Map<String, String>> site = by(records, "sites", "site_id");
        table(SnapshotTable.PROVIDERS, records.rows("providers"), row -> texts(row, "provider_id", "name"));
        table(SnapshotTable.OCCUPATIONS, records.rows("occupations"), row -> texts(row, "occupation_id", "label_fr", "label_en"));
        table(SnapshotTable.PROGRAMMES, records.rows("programmes"), row ->
                texts(row, "programme_id", "provider_id", "occupation_id", "title", "labelled_from", "labelled_until"));
        table(SnapshotTable.SESSIONS, records.rows("sessions"), row -> {
            Geography.Place place = geography.of(site.get(row.get("site_id")).get("commune_code"));
            return join(key(sessions, row, "session_id"), text(row, "programme_id"), place.department(), place.region(),
                    text(row, "starts_on"), text(row, "ends_on"), text(row, "delivery_mode"));
        });
        table(SnapshotTable.DELIVERY_CHANGES, records.rows("delivery_changes"), row ->
                concat(join(key(sessions, row, "session_id")),
                        texts(row, "effective_on", "kind", "delivery_mode", "starts_on", "ends_on")));
        table(SnapshotTable.PERSONS, records.rows("persons"), row -> join(key(persons, row, "person_id"), text(row, "gender")));
        table(SnapshotTable.APPLICATIONS, records.rows("applications"), row -> {
            LocalDate submitted = OffsetDateTime.parse(row.get("submitted_at")).atZoneSameInstant(PARIS).toLocalDate();
            return join(key(persons, row, "person_id"), key(sessions, row, "session_id"), submitted.toString(), text(row, "status"),
                    text(row, "education_level"), text(row, "in_qpv"), age(person.get(row.get("person_id")), submitted));
        });
        table(SnapshotTable.ENROLMENTS, records.rows("enrolments"), row ->
                concat(join(key(enrolments, row, "enrolment_id"), key(persons, row, "person_id"), key(sessions, row, "session_id")),
                        texts(row, "started_on", "ended_on", "end_reason", "education_level", "in_qpv", "entry_situation",
                                "certification"),
                        join(age(person.get(row.get("person_id")), LocalDate.parse(row.get("started_on"))))));
        table(SnapshotTable.OUTCOMES, records.rows("outcomes"), row ->
                concat(join(key(enrolments, row, "enrolment_id")), texts(row, "observed_on", "source", "situation")));
    }

    @Override
    public void close() {
        try {
            duckdb.close();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** The values of a row, as texts that DuckDB casts to the column's type. */
    private interface Extract {
        List<@Nullable String> of(Map<String, String> row);
    }

    private void table(SnapshotTable table, List<Map<String, String>> rows, Extract extract) {
        String columns = table.columns().stream().map(SnapshotColumn::declaration).collect(Collectors.joining(", "));
        String marks = "?" + ", ?".repeat(table.columns().size() - 1);
        try (Statement statement = duckdb.createStatement()) {
            statement.execute("CREATE OR REPLACE TABLE " + table.tableName() + " (" + columns + ")");
            try (PreparedStatement insert = duckdb.prepareStatement("INSERT INTO " + table.tableName() + " VALUES (" + marks + ")")) {
                for (Map<String, String> row : rows) {
                    List<@Nullable String> values = extract.of(row);
                    for (int i = 0; i < values.size(); i++) {
                        insert.setString(i + 1, values.get(i));
                    }
                    insert.execute();
                }
            }
        } catch (SQLException fault) {
            throw new IllegalStateException(table.tableName(), fault);
        }
    }

    private static Map<String, Long> ranks(RecordSet records, String table, String column) {
        List<String> identifiers = records.rows(table).stream().map(row -> row.get(column))
                .sorted((one, other) -> Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8),
                        other.getBytes(StandardCharsets.UTF_8)))
                .toList();
        Map<String, Long> ranks = new HashMap<>();
        identifiers.forEach(each -> ranks.put(each, ranks.size() + 1L));
        return ranks;
    }

    /** Keys in no order that follows the identifiers', some of them negative, as a keyed digest makes them. */
    private static Map<String, Long> keys(RecordSet records) {
        Map<String, Long> keys = new HashMap<>();
        records.rows("persons").forEach(row -> keys.put(row.get("person_id"), (keys.size() + 1) * 0x9E3779B97F4A7C15L));
        return keys;
    }

    private static Map<String, Map<String, String>> by(RecordSet records, String table, String column) {
        return records.rows(table).stream().collect(Collectors.toMap(row -> row.get(column), row -> row));
    }

    private static @Nullable String age(Map<String, String> person, LocalDate day) {
        @Nullable String born = text(person, "birth_date");
        if (born == null || LocalDate.parse(born).isAfter(day)) {
            return null;
        }
        return Integer.toString(Period.between(LocalDate.parse(born), day).getYears());
    }

    private static @Nullable String text(Map<String, String> row, String column) {
        String value = row.getOrDefault(column, "");
        return value.isEmpty() ? null : value;
    }

    private static List<@Nullable String> texts(Map<String, String> row, String... columns) {
        return Arrays.stream(columns).map(column -> text(row, column)).collect(Collectors.toCollection(ArrayList::new));
    }

    private static String key(Map<String, Long> keys, Map<String, String> row, String column) {
        return keys.get(row.get(column)).toString();
    }

    private static List<@Nullable String> join(@Nullable String... values) {
        return Arrays.asList(values);
    }

    @SafeVarargs
    private static List<@Nullable String> concat(List<@Nullable String>... parts) {
        List<@Nullable String> all = new ArrayList<>();
        Arrays.stream(parts).forEach(all::addAll);
        return all;
    }
}
