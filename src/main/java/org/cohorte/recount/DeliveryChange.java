package org.cohorte.recount;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A change in the way a session is taught. An empty date of a calendar change leaves that date as it was. */
record DeliveryChange(LocalDate effectiveOn, Kind kind, @Nullable DeliveryMode mode,
                      @Nullable LocalDate startsOn, @Nullable LocalDate endsOn) {

    /** In the order in which changes of the same day stand. */
    enum Kind { MODE, CALENDAR, SUSPENSION, RETURN }

    static final Comparator<DeliveryChange> ORDER =
            Comparator.comparing(DeliveryChange::effectiveOn).thenComparing(DeliveryChange::kind);

    DeliveryChange {
        if ((kind == Kind.MODE) != (mode != null)) {
            throw new IllegalArgumentException("a mode stands in a mode change and nowhere else");
        }
    }

    boolean isUpTo(LocalDate day) {
        return !effectiveOn.isAfter(day);
    }
}
