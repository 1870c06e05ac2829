package org.cohorte.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What an example leaves unsaid: values of columns that it does not show, and rows that others refer to. */
final class ExampleDefaults {

    private static final Map<String, Map<String, String>> VALUES = Map.of(
            "providers", Map.of("provider_id", "provider-1", "name", "A provider"),
            "sites", Map.of("site_id", "site-1", "provider_id", "provider-1", "name", "A site", "commune_code", "75056"),
            "occupations", Map.of("occupation_id", "developer", "label_fr", "Un métier"),
            "programmes", Map.of("programme_id", "programme-1", "provider_id", "provider-1", "title", "A programme",
                    "occupation_id", "developer", "labelled_from", "2015-01-01"),
            "sessions", Map.of("session_id", "session-1", "programme_id", "programme-1", "site_id", "site-1",
                    "starts_on", "2019-01-07", "ends_on", "2019-06-28", "delivery_mode", "in_person"),
            "delivery_changes", Map.of("session_id", "session-1"),
            "persons", Map.of("person_id", "p#"),
            "applications", Map.of("application_id", "a#", "person_id", "p#", "session_id", "session-1",
                    "submitted_at", "2019-01-02T12:00:00+01:00", "status", "submitted"),
            "enrolments", Map.of("enrolment_id", "e#", "person_id", "p#", "session_id", "session-1",
                    "started_on", "2019-01-07", "ended_on", "2019-06-28"),
            "outcomes", Map.of("enrolment_id", "e#", "source", "survey", "situation", "it_job"));

    private static final List<Reference> REFERENCES = List.of(
            new Reference("outcomes", "enrolment_id", "enrolments"),
            new Reference("enrolments", "person_id", "persons"), new Reference("applications", "person_id", "persons"),
            new Reference("enrolments", "session_id", "sessions"), new Reference("applications", "session_id", "sessions"),
            new Reference("delivery_changes", "session_id", "sessions"),
            new Reference("sessions", "programme_id", "programmes"), new Reference("sessions", "site_id", "sites"),
            new Reference("programmes", "occupation_id", "occupations"),
            new Reference("programmes", "provider_id", "providers"), new Reference("sites", "provider_id", "providers"));

    private ExampleDefaults() {}

    private record Reference(String table, String column, String target) {}

    static RecordSet complete(Map<String, List<Map<String, String>>> tables) {
        RecordSet records = new RecordSet();
        tables.forEach((table, rows) -> {
            for (int i = 0; i < rows.size(); i++) {
                records.add(table, filled(table, i + 1, rows.get(i)));
            }
        });
        REFERENCES.forEach(reference -> addMissing(records, reference));
        return records;
    }

    /** The values shown, over those by default; the sign # stands for the number of the row in its table. */
    private static Map<String, String> filled(String table, int number, Map<String, String> shown) {
        Map<String, String> row = new LinkedHashMap<>();
        VALUES.get(table).forEach((column, value) -> row.put(column, value.replace("#", Integer.toString(number))));
        row.putAll(shown);
        if (table.equals("enrolments") && !row.get("ended_on").isEmpty()) {
            row.putIfAbsent("end_reason", "completed");
        }
        return row;
    }

    private static void addMissing(RecordSet records, Reference reference) {
        Set<String> present = records.rows(reference.target()).stream().map(row -> row.get(reference.column()))
                .collect(Collectors.toSet());
        for (Map<String, String> row : List.copyOf(records.rows(reference.table()))) {
            String wanted = row.get(reference.column());
            if (present.add(wanted)) {
                records.add(reference.target(), filled(reference.target(), 0, Map.of(reference.column(), wanted)));
            }
        }
    }
}
