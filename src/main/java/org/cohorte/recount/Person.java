package org.cohorte.recount;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A person's way through the network: at least one enrolment, and what was observed after any of them. */
record Person(long key, List<Enrolment> enrolments, List<Observation> observations) {

    private static final int DAYS_TO_GO_ON_ELSEWHERE = 92;
    private static final int DAYS_TO_BE_SEEN_AGAIN = 31;

    /** The earliest to start; of equal ones the greatest identifier. */
    Enrolment firstEnrolment() {
        return enrolments.stream()
                .min(Comparator.comparing(Enrolment::startedOn)
                        .thenComparing(Comparator.comparing(Enrolment::key).reversed()))
                .orElseThrow();
    }

    /** Of the enrolments active in the year, the latest to start; of equal ones the greatest identifier. */
    Optional<Enrolment> referenceEnrolment(ReportingYear year) {
        return enrolments.stream().filter(enrolment -> enrolment.isActiveIn(year)).max(Enrolment.BY_START);
    }

    /** Of the enrolments that end up to a day, transfers left aside, the last to end; of equal ones the greatest identifier. */
    Optional<Exit> exitUpTo(LocalDate day) {
        Optional<Exit> last = Optional.empty();
        for (Enrolment enrolment : enrolments) {
            LocalDate end = enrolment.end().day();
            if (end != null && !end.isAfter(day) && !isTransfer(enrolment, end)) {
                Exit exit = new Exit(enrolment, end, observations);
                last = last.filter(other -> isLater(other, exit)).or(() -> Optional.of(exit));
            }
        }
        return last;
    }

    /** The exit of a leaver: it ends in the year, and no enrolment is active on any of the 31 days after it. */
    Optional<Exit> exitOfLeaver(ReportingYear year) {
        return exitUpTo(year.lastDay())
                .filter(exit -> year.contains(exit.day()))
                .filter(exit -> enrolments.stream()
                        .noneMatch(any -> any.isActiveInTheDaysAfter(exit.day(), DAYS_TO_BE_SEEN_AGAIN)));
    }

    /** Ended as transferred, and another enrolment is active on one of the 92 days after; without one it is a dropout. */
    private boolean isTransfer(Enrolment enrolment, LocalDate end) {
        return enrolment.end().reason() == EndReason.TRANSFERRED
                && enrolments.stream().anyMatch(other -> other.key() != enrolment.key()
                        && other.isActiveInTheDaysAfter(end, DAYS_TO_GO_ON_ELSEWHERE));
    }

    private static boolean isLater(Exit one, Exit other) {
        return Comparator.comparing(Exit::day).thenComparing(exit -> exit.enrolment().key()).compare(one, other) > 0;
    }
}
