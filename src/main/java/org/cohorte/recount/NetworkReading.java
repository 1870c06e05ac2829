package org.cohorte.recount;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cohorte.snapshots.Snapshot;
import org.cohorte.snapshots.SnapshotTable;
import org.jspecify.annotations.Nullable;

/** Makes the network out of the files of a snapshot: leaves out what is outside the label or after the snapshot's day. */
final class NetworkReading {

    private final ParquetFiles files;
    private final LocalDate day;
    private final Map<Integer, Session> sessions = new HashMap<>();
    private final Map<Long, @Nullable String> genders = new HashMap<>();
    private final Map<Long, List<Enrolment>> enrolments = new HashMap<>();
    private final Map<Long, List<Observation>> observations = new HashMap<>();
    private final List<ApplicationFile> applications = new ArrayList<>();

    private NetworkReading(ParquetFiles files, LocalDate day) {
        this.files = files;
        this.day = day;
    }

    static Network of(Snapshot snapshot) throws SQLException {
        try (ParquetFiles files = new ParquetFiles(snapshot)) {
            NetworkReading reading = new NetworkReading(files, snapshot.manifest().day());
            reading.readSessions(reading.readProgrammes(), reading.readChanges());
            reading.readPersons();
            reading.readApplications();
            reading.readOutcomes(reading.readEnrolments());
            return reading.network();
        }
    }

    private Network network() {
        List<Person> people = enrolments.entrySet().stream()
                .map(each -> new Person(each.getKey(), List.copyOf(each.getValue()),
                        List.copyOf(observations.getOrDefault(each.getKey(), List.of()))))
                .toList();
        return new Network(day, List.copyOf(sessions.values()), List.copyOf(applications), people);
    }

    private Map<String, Programme> readProgrammes() throws SQLException {
        Map<String, Programme> programmes = new HashMap<>();
        files.read(SnapshotTable.PROGRAMMES, "programme_id, provider_id, occupation_id, labelled_from, labelled_until", row ->
                programmes.put(row.text("programme_id"), new Programme(row.text("programme_id"), row.text("provider_id"),
                        row.text("occupation_id"), row.date("labelled_from"), row.dateOrNull("labelled_until"))));
        return programmes;
    }

    private Map<Integer, List<DeliveryChange>> readChanges() throws SQLException {
        Map<Integer, List<DeliveryChange>> changes = new HashMap<>();
        files.read(SnapshotTable.DELIVERY_CHANGES, "session_key, effective_on, kind, delivery_mode, starts_on, ends_on", row ->
                changes.computeIfAbsent(row.number("session_key"), key -> new ArrayList<>())
                        .add(new DeliveryChange(row.date("effective_on"),
                                DeliveryChange.Kind.valueOf(row.code("kind")), mode(row.textOrNull("delivery_mode")),
                                row.dateOrNull("starts_on"), row.dateOrNull("ends_on"))));
        return changes;
    }

    private void readSessions(Map<String, Programme> programmes, Map<Integer, List<DeliveryChange>> changes) throws SQLException {
        files.read(SnapshotTable.SESSIONS, "session_key, programme_id, department, region, starts_on, ends_on, delivery_mode", row -> {
            int key = row.number("session_key");
            SessionLedger ledger = new SessionLedger(new Dates(row.date("starts_on"), row.date("ends_on")),
                    DeliveryMode.valueOf(row.code("delivery_mode")), changes.getOrDefault(key, List.of()));
            Session session = new Session(key, programmes.get(row.text("programme_id")), row.text("region"),
                    row.text("department"), ledger);
            if (session.belongsToTheNetwork()) {
                sessions.put(key, session);
            }
        });
    }

    private void readPersons() throws SQLException {
        files.read(SnapshotTable.PERSONS, "person_key, gender", row -> genders.put(row.longNumber("person_key"), row.textOrNull("gender")));
    }

    private void readApplications() throws SQLException {
        files.read(SnapshotTable.APPLICATIONS, "person_key, session_key, submitted_on, status, education_level, in_qpv, age", row -> {
            Session session = sessions.get(row.number("session_key"));
            if (session != null && !row.date("submitted_on").isAfter(day)) {
                applications.add(new ApplicationFile(row.longNumber("person_key"), row.date("submitted_on"), row.text("status"),
                        profile(row, session)));
            }
        });
    }

    /** The person of each enrolment that exists for the figures. */
    private Map<Long, Long> readEnrolments() throws SQLException {
        Map<Long, Long> personOf = new HashMap<>();
        files.read(SnapshotTable.ENROLMENTS, "enrolment_key, person_key, session_key, started_on, ended_on, end_reason, education_level,"
                + " in_qpv, entry_situation, certification, age", row -> {
            Session session = sessions.get(row.number("session_key"));
            if (session != null && !row.date("started_on").isAfter(day)) {
                Enrolment enrolment = enrolment(row, session);
                enrolments.computeIfAbsent(enrolment.person(), key -> new ArrayList<>()).add(enrolment);
                personOf.put(enrolment.key(), enrolment.person());
            }
        });
        return personOf;
    }

    private Enrolment enrolment(ParquetFiles.Row row, Session session) throws SQLException {
        EnrolmentEnd end = EnrolmentEnd.of(row.date("started_on"), row.dateOrNull("ended_on"),
                endReason(row.textOrNull("end_reason")), session.ledger().actualDates().last(), day);
        return new Enrolment(row.longNumber("enrolment_key"), row.longNumber("person_key"), row.date("started_on"), end,
                profile(row, session), row.textOrNull("entry_situation"), row.textOrNull("certification"));
    }

    private void readOutcomes(Map<Long, Long> personOf) throws SQLException {
        files.read(SnapshotTable.OUTCOMES, "enrolment_key, observed_on, source, situation", row -> {
            Long person = personOf.get(row.longNumber("enrolment_key"));
            if (person != null) {
                observations.computeIfAbsent(person, key -> new ArrayList<>())
                        .add(new Observation(row.date("observed_on"), Observation.Source.valueOf(row.code("source")),
                                Observation.Situation.valueOf(row.code("situation"))));
            }
        });
    }

    private Profile profile(ParquetFiles.Row row, Session session) throws SQLException {
        return new Profile(genders.get(row.longNumber("person_key")), row.numberOrNull("education_level"),
                row.truthOrNull("in_qpv"), row.numberOrNull("age"), session);
    }

    private static @Nullable DeliveryMode mode(@Nullable String code) {
        return code == null ? null : DeliveryMode.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static @Nullable EndReason endReason(@Nullable String code) {
        return code == null ? null : EndReason.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
