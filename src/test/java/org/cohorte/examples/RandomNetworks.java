package org.cohorte.examples;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Small networks full of hard cases. Dates come from few anchors (new years, month ends, leap days) with the offsets that rules
 * speak of, so that days collide and limits are hit; identifiers are such that their order as bytes is no other order.
 */
public final class RandomNetworks {

    private static final List<LocalDate> ANCHORS = List.of(LocalDate.of(2018, 12, 31), LocalDate.of(2019, 2, 28),
            LocalDate.of(2019, 6, 30), LocalDate.of(2019, 8, 31), LocalDate.of(2019, 12, 31), LocalDate.of(2020, 2, 29),
            LocalDate.of(2020, 7, 31));
    private static final List<Integer> OFFSETS = List.of(0, 0, 0, 1, 1, -1, 2, -2, 10, 13, 14, -13, -14, 30, 31, 32, 60, 61, 62, 91, 92, 93);
    private static final List<Integer> MONTHS = List.of(0, 0, 0, 3, 5, 6, 7);
    private static final List<Integer> LENGTHS = List.of(0, 1, 2, 14, 28, 31, 59, 60, 61, 92, 120, 366);
    private static final List<String> SESSIONS = List.of("s1", "S1", "s10", "s2", "s-2");
    private static final List<String> ENROLMENTS =
            List.of("e9", "e10", "E9", "e-1", "e.1", "e_1", "e:1", "e1", "0", "a", "Z", "10", "9", "eZ", "ea", "e");
    private static final List<String> PERSONS = List.of("p1", "p2", "p3", "p4");
    private static final List<String> PROGRAMMES = List.of("developer-1", "developer-2", "analyst-1");

    private RandomNetworks() {}

    /** A network and the day to which its snapshot speaks. */
    public record Case(RecordSet records, LocalDate day) {

        @Override
        public String toString() {
            return "snapshot's day " + day + '\n' + records;
        }
    }

    public static Arbitrary<Case> any() {
        return Combinators.combine(lists(), dates()).as((lists, day) -> new Case(assemble(lists), day));
    }

    private static Arbitrary<Map<String, List<Map<String, String>>>> lists() {
        return Combinators.combine(
                list(programme(), PROGRAMMES.size(), PROGRAMMES.size()), list(session(), SESSIONS.size(), SESSIONS.size()),
                list(person(), PERSONS.size(), PERSONS.size()), list(change(), 0, 8), list(application(), 0, 6),
                list(enrolment(), 0, 10), list(outcome(), 0, 12))
                .as((programmes, sessions, persons, changes, applications, enrolments, outcomes) -> Map.of(
                        "programmes", programmes, "sessions", sessions, "persons", persons, "delivery_changes", changes,
                        "applications", applications, "enrolments", enrolments, "outcomes", outcomes));
    }

    private static Arbitrary<Map<String, String>> programme() {
        return row(Map.of("provider_id", of("provider-1", "provider-2"), "occupation_id", of("developer", "data-analyst", "Designer"),
                "labelled_from", texts(dates()).injectNull(0.8).map(date -> date == null ? "2018-01-01" : date),
                "label_days", lengths(0.8)));
    }

    private static Arbitrary<Map<String, String>> session() {
        return row(Map.of("programme_id", of(PROGRAMMES), "site_id", of("paris", "lyon", "old", "abroad"),
                "starts_on", texts(dates()), "days", lengths(0.0), "delivery_mode", modes()));
    }

    private static Arbitrary<Map<String, String>> person() {
        return row(Map.of("gender", of("", "f", "m", "x"),
                "birth_date", of("", "2001-03-01", "2004-02-29", "1992-02-29", "1983-12-31", "1973-07-01", "2020-01-01")));
    }

    private static Arbitrary<Map<String, String>> change() {
        return row(Map.of("session_id", of(SESSIONS), "effective_on", texts(dates()),
                "kind", of("mode", "calendar", "suspension", "return"), "delivery_mode", modes(),
                "starts_on", orEmpty(texts(dates())), "ends_on", orEmpty(texts(dates()))));
    }

    private static Arbitrary<Map<String, String>> application() {
        return row(Map.of("person_id", of(PERSONS), "session_id", of(SESSIONS), "submitted_at", instants(),
                "status", of("submitted", "admitted", "admitted", "declined", "refused", "withdrawn", "offered"),
                "education_level", levels(), "in_qpv", of("", "true", "false")));
    }

    private static Arbitrary<Map<String, String>> enrolment() {
        return row(Map.of("person_id", of(PERSONS), "session_id", of(SESSIONS), "started_on", texts(dates()),
                "days", lengths(0.2), "end_reason", of("completed", "completed", "completed", "dropped_out", "transferred"),
                "education_level", levels(), "in_qpv", of("", "true", "false"),
                "entry_situation", of("", "jobseeker", "inactive", "student", "employed"),
                "certification", of("", "full", "partial", "none")));
    }

    /** An observation: so many months and days after the end of an enrolment, or on any day. */
    private static Arbitrary<Map<String, String>> outcome() {
        return row(Map.of("enrolment", Arbitraries.integers().between(0, 9).map(String::valueOf),
                "months", Arbitraries.of(0, 3, 5, 6, 6, 7).map(String::valueOf),
                "days", Arbitraries.of(0, 0, 1, -1, 2, -2).map(String::valueOf),
                "observed_on", orEmpty(texts(dates())), "source", of("survey", "provider", "provider", "register"),
                "situation", of("it_job", "other_job", "further_training", "jobseeking", "inactive")));
    }

    private static RecordSet assemble(Map<String, List<Map<String, String>>> lists) {
        RecordSet records = new RecordSet();
        for (String provider : List.of("provider-1", "provider-2")) {
            records.add("providers", Map.of("provider_id", provider, "name", provider));
        }
        Map.of("paris", "75056", "lyon", "69123", "old", "02285", "abroad", "99100").forEach((site, commune) ->
                records.add("sites", Map.of("site_id", site, "provider_id", "provider-1", "name", site, "commune_code", commune)));
        for (String occupation : List.of("developer", "data-analyst", "Designer")) {
            records.add("occupations", Map.of("occupation_id", occupation, "label_fr", occupation));
        }
        named(lists.get("programmes"), "programme_id", PROGRAMMES).forEach(row ->
                records.add("programmes", lasting(with(row, "title", row.get("programme_id")), "labelled_from", "label_days", "labelled_until")));
        named(lists.get("sessions"), "session_id", SESSIONS).forEach(row ->
                records.add("sessions", lasting(row, "starts_on", "days", "ends_on")));
        named(lists.get("persons"), "person_id", PERSONS).forEach(row -> records.add("persons", row));
        addChanges(records, lists.get("delivery_changes"));
        List<String> files = List.of("a1", "a2", "a3", "a4", "a5", "a6");
        named(lists.get("applications"), "application_id", files).forEach(row -> records.add("applications", row));
        named(lists.get("enrolments"), "enrolment_id", ENROLMENTS).forEach(row -> records.add("enrolments", enrolment(row)));
        addOutcomes(records, lists.get("outcomes"));
        return records;
    }

    private static Map<String, String> enrolment(Map<String, String> row) {
        Map<String, String> ended = lasting(row, "started_on", "days", "ended_on");
        return ended.get("ended_on").isEmpty() ? with(ended, "end_reason", "") : ended;
    }

    /** A session has one change of a kind on a day; only a mode has a mode, only a calendar has dates. */
    private static void addChanges(RecordSet records, List<Map<String, String>> rows) {
        Set<Object> seen = new HashSet<>();
        for (Map<String, String> row : rows) {
            Map<String, String> change = new LinkedHashMap<>(row);
            if (!row.get("kind").equals("mode")) {
                change.put("delivery_mode", "");
            }
            if (!row.get("kind").equals("calendar")) {
                change.put("starts_on", "");
                change.put("ends_on", "");
            }
            boolean moves = !change.get("starts_on").isEmpty() || !change.get("ends_on").isEmpty();
            if ((moves || !row.get("kind").equals("calendar"))
                    && seen.add(Tuple.of(row.get("session_id"), row.get("effective_on"), row.get("kind")))) {
                records.add("delivery_changes", change);
            }
        }
    }

    /** An enrolment is observed once a day by a source, and after its end. */
    private static void addOutcomes(RecordSet records, List<Map<String, String>> rows) {
        List<Map<String, String>> enrolments = records.rows("enrolments").stream()
                .filter(enrolment -> !enrolment.get("ended_on").isEmpty()).toList();
        Set<Object> seen = new HashSet<>();
        for (Map<String, String> row : enrolments.isEmpty() ? List.<Map<String, String>>of() : rows) {
            Map<String, String> enrolment = enrolments.get(Integer.parseInt(row.get("enrolment")) % enrolments.size());
            LocalDate end = LocalDate.parse(enrolment.get("ended_on"));
            LocalDate wanted = row.get("observed_on").isEmpty()
                    ? end.plusMonths(Long.parseLong(row.get("months"))).plusDays(Long.parseLong(row.get("days")))
                    : LocalDate.parse(row.get("observed_on"));
            String observed = (wanted.isAfter(end) ? wanted : end.plusDays(1)).toString();
            if (seen.add(Tuple.of(enrolment.get("enrolment_id"), observed, row.get("source")))) {
                records.add("outcomes", Map.of("enrolment_id", enrolment.get("enrolment_id"), "observed_on", observed,
                        "source", row.get("source"), "situation", row.get("situation")));
            }
        }
    }

    /** The last day of what begins on a day and lasts so many days more; empty where it has no length. */
    private static Map<String, String> lasting(Map<String, String> row, String first, String length, String last) {
        Map<String, String> changed = new LinkedHashMap<>(row);
        String days = changed.remove(length);
        changed.put(last, days.isEmpty() ? "" : LocalDate.parse(row.get(first)).plusDays(Long.parseLong(days)).toString());
        return changed;
    }

    private static List<Map<String, String>> named(List<Map<String, String>> rows, String column, List<String> names) {
        List<Map<String, String>> named = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            named.add(with(rows.get(i), column, names.get(i)));
        }
        return named;
    }

    private static Map<String, String> with(Map<String, String> row, String column, String value) {
        Map<String, String> changed = new LinkedHashMap<>(row);
        changed.put(column, value);
        return changed;
    }

    private static Arbitrary<LocalDate> dates() {
        return Combinators.combine(Arbitraries.of(ANCHORS), Arbitraries.of(MONTHS), Arbitraries.of(OFFSETS))
                .as((anchor, months, days) -> anchor.plusMonths(months).plusDays(days));
    }

    /** Around midnight in Paris, in winter and in summer, and at other hours and offsets. */
    private static Arbitrary<String> instants() {
        Arbitrary<String> times = Arbitraries.of("21:59:59", "22:00:00", "22:59:59", "23:00:00", "00:00:00", "12:00:00");
        return Combinators.combine(dates(), times, Arbitraries.of(0, 0, 0, 1, 2, -4, 11))
                .as((day, time, hours) -> OffsetDateTime.of(day, LocalTime.parse(time), ZoneOffset.ofHours(hours)))
                .map(instant -> instant.format(java.time.format.DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX")));
    }

    private static Arbitrary<String> lengths(double share) {
        return Arbitraries.of(LENGTHS).map(String::valueOf).injectNull(share).map(length -> length == null ? "" : length);
    }

    private static Arbitrary<String> levels() {
        return of("", "3", "4", "5", "8");
    }

    private static Arbitrary<String> modes() {
        return of("in_person", "remote", "hybrid");
    }

    private static Arbitrary<String> orEmpty(Arbitrary<String> values) {
        return values.injectNull(0.4).map(value -> value == null ? "" : value);
    }

    private static Arbitrary<String> texts(Arbitrary<LocalDate> dates) {
        return dates.map(LocalDate::toString);
    }

    private static Arbitrary<String> of(String... values) {
        return Arbitraries.of(values);
    }

    private static Arbitrary<String> of(List<String> values) {
        return Arbitraries.of(values);
    }

    private static Arbitrary<List<Map<String, String>>> list(Arbitrary<Map<String, String>> rows, int least, int most) {
        return rows.list().ofMinSize(least).ofMaxSize(most);
    }

    private static Arbitrary<Map<String, String>> row(Map<String, Arbitrary<String>> columns) {
        List<String> names = List.copyOf(new java.util.TreeMap<>(columns).keySet());
        return Combinators.combine(names.stream().map(columns::get).toList()).as(values -> {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                row.put(names.get(i), values.get(i));
            }
            return row;
        });
    }
}
