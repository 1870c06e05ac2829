package org.cohorte.snapshots;

import static org.cohorte.snapshots.ColumnType.BIGINT;
import static org.cohorte.snapshots.ColumnType.BOOLEAN;
import static org.cohorte.snapshots.ColumnType.DATE;
import static org.cohorte.snapshots.ColumnType.INTEGER;
import static org.cohorte.snapshots.ColumnType.SMALLINT;
import static org.cohorte.snapshots.ColumnType.TINYINT;
import static org.cohorte.snapshots.ColumnType.VARCHAR;
import static org.cohorte.snapshots.SnapshotColumn.optional;
import static org.cohorte.snapshots.SnapshotColumn.required;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The tables of a snapshot: the one source of their columns, types and meaning. All records are in them, those outside the network and
 * after the snapshot's day included; the rules of the figures are applied by those who read them.
 */
public enum SnapshotTable {

    PROVIDERS("one row a provider", List.of("provider_id"),
            required("provider_id", VARCHAR, "Identifier of the provider."),
            required("name", VARCHAR, "Name shown to the public.")),

    OCCUPATIONS("one row an occupation that programmes prepare for", List.of("occupation_id"),
            required("occupation_id", VARCHAR, "Identifier of the occupation."),
            required("label_fr", VARCHAR, "Name in French."),
            optional("label_en", VARCHAR, "Name in English.")),

    PROGRAMMES("one row a labelled programme", List.of("programme_id"),
            required("programme_id", VARCHAR, "Identifier of the programme."),
            required("provider_id", VARCHAR, "The provider that runs it."),
            required("occupation_id", VARCHAR, "The occupation that it prepares for."),
            required("title", VARCHAR, "Title."),
            required("labelled_from", DATE, "First day of the label."),
            optional("labelled_until", DATE, "Last day of the label; empty: no limit.")),

    SESSIONS("one row a session, as first announced", List.of("session_key"),
            required("session_key", INTEGER, "Rank of the session's identifier, as bytes of UTF-8, from 1."),
            required("programme_id", VARCHAR, "Its programme."),
            required("department", VARCHAR, "Department of the site's commune; `unknown` where it cannot be told."),
            required("region", VARCHAR, "Region of the site's commune; `unknown` where it cannot be told."),
            required("starts_on", DATE, "First day, as first announced."),
            required("ends_on", DATE, "Last day, as first announced."),
            required("delivery_mode", VARCHAR, "The original mode: in_person, remote, hybrid.")),

    DELIVERY_CHANGES("one row a change of the way a session is taught that holds", List.of("session_key", "effective_on", "kind"),
            required("session_key", INTEGER, "The session."),
            required("effective_on", DATE, "First day on which it holds."),
            required("kind", VARCHAR, "mode, calendar, suspension, return."),
            optional("delivery_mode", VARCHAR, "The new mode, where the kind is mode."),
            optional("starts_on", DATE, "New first day (calendar); empty: as it was."),
            optional("ends_on", DATE, "New last day (calendar); empty: as it was.")),

    PERSONS("one row a person; those merged into another are that other", List.of("person_key"),
            required("person_key", BIGINT, "Key of the person in this snapshot only: HMAC-SHA-256 under the snapshot's secret, its first 8 bytes."),
            optional("gender", VARCHAR, "f, m, x; empty where unknown.")),

    APPLICATIONS("one row an application file", List.of("submitted_on", "session_key", "person_key"),
            required("person_key", BIGINT, "Who applies."),
            required("session_key", INTEGER, "For which session."),
            required("submitted_on", DATE, "The day, in Europe/Paris, on which it was submitted."),
            required("status", VARCHAR, "As it stands: submitted, under_review, waitlisted, offered, admitted, declined, refused, withdrawn."),
            optional("education_level", TINYINT, "1 to 8, French framework of 2019, as stated in the file; empty where unknown."),
            optional("in_qpv", BOOLEAN, "Lives in a priority neighbourhood, as stated in the file; empty where unknown."),
            optional("age", SMALLINT, "Completed years on submitted_on; empty where unknown or born after that day.")),

    ENROLMENTS("one row an enrolment of a person in a session", List.of("enrolment_key"),
            required("enrolment_key", BIGINT, "Rank of the enrolment's identifier, as bytes of UTF-8, from 1."),
            required("person_key", BIGINT, "The learner."),
            required("session_key", INTEGER, "The session."),
            required("started_on", DATE, "First day of attendance."),
            optional("ended_on", DATE, "Last day; empty while in training."),
            optional("end_reason", VARCHAR, "completed, dropped_out, transferred; given where ended_on is."),
            optional("education_level", TINYINT, "1 to 8, French framework of 2019, on entry; empty where unknown."),
            optional("in_qpv", BOOLEAN, "Lives in a priority neighbourhood, on entry; empty where unknown."),
            optional("entry_situation", VARCHAR, "jobseeker, inactive, student, employed; empty where unknown."),
            optional("certification", VARCHAR, "full, partial, none; empty where unknown or none is prepared."),
            optional("age", SMALLINT, "Completed years on started_on; empty where unknown or born after that day.")),

    OUTCOMES("one row a day observed by one source that holds", List.of("enrolment_key", "observed_on", "source"),
            required("enrolment_key", BIGINT, "The enrolment that ended."),
            required("observed_on", DATE, "Day that the situation refers to."),
            required("source", VARCHAR, "survey, provider, register."),
            required("situation", VARCHAR, "it_job, other_job, further_training, jobseeking, inactive."));

    /** Of the columns and their meaning: a file of another version is refused, not guessed at. */
    public static final int SCHEMA_VERSION = 1;

    private final String grain;
    private final List<String> firstInOrder;
    private final List<SnapshotColumn> columns;

    SnapshotTable(String grain, List<String> firstInOrder, SnapshotColumn... columns) {
        this.grain = grain;
        this.firstInOrder = firstInOrder;
        this.columns = List.of(columns);
    }

    /** Also the name of the view that statements read. */
    public String tableName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String fileName() {
        return tableName() + ".parquet";
    }

    /** What one row stands for. */
    public String grain() {
        return grain;
    }

    public List<SnapshotColumn> columns() {
        return columns;
    }

    /** The statement that makes an empty table of these columns in DuckDB. */
    public String createStatement() {
        return columns.stream().map(SnapshotColumn::declaration).collect(Collectors.joining(", ", "CREATE TABLE " + tableName() + " (", ")"));
    }

    /** All columns in the order of the file, joined by commas. */
    public String columnList() {
        return columns.stream().map(SnapshotColumn::name).collect(Collectors.joining(", "));
    }

    /** The order of the rows: first as named, then by all other columns, so that it is total and the bytes are always the same. */
    public String orderBy() {
        var others = columns.stream().map(SnapshotColumn::name).filter(name -> !firstInOrder.contains(name)).map(name -> name + " NULLS FIRST");
        return java.util.stream.Stream.concat(firstInOrder.stream(), others).collect(Collectors.joining(", "));
    }
}
