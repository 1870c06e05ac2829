package org.cohorte.snapshots.taking;

import static org.cohorte.snapshots.taking.RawColumn.code;
import static org.cohorte.snapshots.taking.RawColumn.date;
import static org.cohorte.snapshots.taking.RawColumn.department;
import static org.cohorte.snapshots.taking.RawColumn.flag;
import static org.cohorte.snapshots.taking.RawColumn.key;
import static org.cohorte.snapshots.taking.RawColumn.parisDay;
import static org.cohorte.snapshots.taking.RawColumn.personKey;
import static org.cohorte.snapshots.taking.RawColumn.region;
import static org.cohorte.snapshots.taking.RawColumn.small;
import static org.cohorte.snapshots.taking.RawColumn.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is copied out of one view that a module publishes.
 *
 * @param name in DuckDB
 * @param view in PostgreSQL
 */
record RawTable(String name, String view, List<RawColumn> columns) {

    /** All that a snapshot reads of the records. */
    static List<RawTable> all(PersonKeys keys, Codes codes) {
        return List.of(
                new RawTable("raw_providers", "catalogue.exchange_providers", List.of(text("provider_id"), text("name"))),
                new RawTable("raw_occupations", "catalogue.exchange_occupations", List.of(text("occupation_id"), text("label_fr"), text("label_en"))),
                new RawTable("raw_programmes", "catalogue.exchange_programmes", List.of(text("programme_id"), text("provider_id"),
                        text("occupation_id"), text("title"), date("labelled_from"), date("labelled_until"))),
                new RawTable("raw_sessions", "catalogue.snapshot_sessions", List.of(key("session_id"), text("identifier"),
                        text("programme_identifier"), department("commune_code"), region("commune_code"), date("starts_on"), date("ends_on"),
                        code("delivery_mode", codes))),
                new RawTable("raw_delivery_changes", "catalogue.snapshot_delivery_changes", List.of(key("session_id"), date("effective_on"),
                        code("kind", codes), code("delivery_mode", codes), date("starts_on"), date("ends_on"))),
                new RawTable("raw_persons", "people.snapshot_persons", List.of(key("person_id"), personKey("person_id", keys),
                        key("merged_into"), code("gender", codes), date("birth_date"))),
                new RawTable("raw_applications", "applications.snapshot_applications", List.of(key("application_id"), key("person_id"),
                        key("session_id"), parisDay("submitted_at", "submitted_on"), small("education_level"), flag("in_qpv"), small("age_kept"))),
                new RawTable("raw_statuses", "applications.snapshot_statuses", List.of(key("application_id"), code("status", codes))),
                new RawTable("raw_enrolments", "learners.snapshot_enrolments", List.of(key("enrolment_id"), text("identifier"), key("person_id"),
                        key("session_id"), date("started_on"), date("ended_on"), code("end_reason", codes), small("education_level"), flag("in_qpv"),
                        code("entry_situation", codes), code("certification", codes), small("age_kept"))),
                new RawTable("raw_outcomes", "followup.snapshot_outcomes", List.of(key("enrolment_id"), date("observed_on"), code("source", codes),
                        code("situation", codes))));
    }

    String copyStatement() {
        return columns.stream().map(RawColumn::expression).collect(Collectors.joining(", ", "COPY (SELECT ", " FROM " + view + ") TO STDOUT (FORMAT binary)"));
    }

    String createStatement() {
        return columns.stream().map(column -> column.name() + " " + column.type()).collect(Collectors.joining(", ", "CREATE TABLE " + name + " (", ")"));
    }

    /** The table of lists that the rows come in. */
    String packedName() {
        return "packed_" + name;
    }

    String packedStatement() {
        return columns.stream().map(column -> column.name() + " " + column.listType()).collect(Collectors.joining(", ", "CREATE TABLE " + packedName() + " (", ")"));
    }

    String unpackStatement() {
        return columns.stream().map(RawColumn::unpacked).collect(Collectors.joining(", ", "INSERT INTO " + name + " SELECT ", " FROM " + packedName()));
    }
}
