package org.cohorte.recount;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The first and the last day of a session, both inclusive; a change may have left the last before the first. */
record Dates(LocalDate first, LocalDate last) {

    private static final int A_MOVE_THAT_COUNTS_DAYS = 14;

    boolean inOrder() {
        return !first.isAfter(last);
    }

    /** As a calendar change moves them: an empty date leaves that date as it was. */
    Dates movedBy(DeliveryChange change) {
        return new Dates(change.startsOn() == null ? first : change.startsOn(),
                         change.endsOn() == null ? last : change.endsOn());
    }

    boolean isFarFrom(Dates other) {
        return distance(first, other.first) >= A_MOVE_THAT_COUNTS_DAYS
                || distance(last, other.last) >= A_MOVE_THAT_COUNTS_DAYS;
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }
}
