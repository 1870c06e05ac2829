package org.cohorte.recount;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The end of an enrolment; the day is null while it has none. */
record EnrolmentEnd(@Nullable LocalDate day, EndReason reason) {

    private static final int DAYS_TO_SEND_THE_FORM = 60;

    /**
     * The end that was recorded; else the session's actual last day (or the start, if later) once the snapshot's day is more
     * than 60 days after it: nobody stays a learner for ever because a form was not sent.
     */
    static EnrolmentEnd of(LocalDate startedOn, @Nullable LocalDate endedOn, @Nullable EndReason reason,
                           LocalDate sessionLastDay, LocalDate snapshotDay) {
        if (endedOn != null) {
            return new EnrolmentEnd(endedOn, reason == null ? EndReason.UNKNOWN : reason);
        }
        LocalDate presumed = sessionLastDay.isBefore(startedOn) ? startedOn : sessionLastDay;
        boolean overdue = snapshotDay.isAfter(presumed.plusDays(DAYS_TO_SEND_THE_FORM));
        return new EnrolmentEnd(overdue ? presumed : null, EndReason.UNKNOWN);
    }
}
