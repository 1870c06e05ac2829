package org.cohorte.recount;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What exists for the figures: the sessions of the network, and the files and people in them up to the snapshot's day. */
record Network(LocalDate snapshotDay, List<Session> sessions, List<ApplicationFile> files, List<Person> people) {

    /** From the year of the first enrolment or file to that of the snapshot; none where there is neither. */
    List<Integer> years() {
        Stream<LocalDate> starts = people.stream().flatMap(person -> person.enrolments().stream()).map(Enrolment::startedOn);
        Stream<LocalDate> submissions = files.stream().map(ApplicationFile::submittedOn);
        return Stream.concat(starts, submissions).min(LocalDate::compareTo)
                .map(first -> IntStream.rangeClosed(first.getYear(), snapshotDay.getYear()).boxed().toList())
                .orElse(List.of());
    }

    /** Actual dates that touch the year and are in order, and an enrolment in it that is active in the year. */
    List<Session> sessionsRunningIn(ReportingYear year) {
        Set<Integer> attended = new HashSet<>();
        for (Person person : people) {
            person.enrolments().stream().filter(enrolment -> enrolment.isActiveIn(year))
                    .forEach(enrolment -> attended.add(enrolment.profile().session().key()));
        }
        return sessions.stream().filter(session -> attended.contains(session.key()) && touches(session, year)).toList();
    }

    private static boolean touches(Session session, ReportingYear year) {
        Dates dates = session.ledger().actualDates();
        return dates.inOrder() && !dates.first().isAfter(year.lastDay()) && !dates.last().isBefore(year.firstDay());
    }
}
