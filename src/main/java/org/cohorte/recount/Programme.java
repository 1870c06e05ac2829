package org.cohorte.recount;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A labelled programme; an empty last day of the label is no limit. */
record Programme(String id, String provider, String occupation, LocalDate labelledFrom, @Nullable LocalDate labelledUntil) {

    boolean isLabelledOn(LocalDate day) {
        return !day.isBefore(labelledFrom) && (labelledUntil == null || !day.isAfter(labelledUntil));
    }
}
