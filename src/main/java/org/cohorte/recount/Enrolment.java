package org.cohorte.recount;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One person in one session.
 *
 * @param key the rank of its identifier, so that the greater key is the greater identifier
 */
record Enrolment(long key, long person, LocalDate startedOn, EnrolmentEnd end, Profile profile,
                 @Nullable String entrySituation, @Nullable String certification) {

    /** By the first day, of equal ones by identifier. */
    static final Comparator<Enrolment> BY_START = Comparator.comparing(Enrolment::startedOn).thenComparing(Enrolment::key);

    /** Active on some day from the one to the other, both inclusive: from its first day to its end, or on where it has none. */
    boolean isActiveBetween(LocalDate from, LocalDate to) {
        LocalDate lastDay = end.day();
        return !startedOn.isAfter(to) && (lastDay == null || !lastDay.isBefore(from));
    }

    boolean isActiveIn(ReportingYear year) {
        return isActiveBetween(year.firstDay(), year.lastDay());
    }

    /** Active on any of so many days after a day. */
    boolean isActiveInTheDaysAfter(LocalDate day, int days) {
        return isActiveBetween(day.plusDays(1), day.plusDays(days));
    }

    boolean isOutOfWorkOnEntry() {
        return "jobseeker".equals(entrySituation) || "inactive".equals(entrySituation);
    }
}
