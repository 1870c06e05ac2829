package org.cohorte.snapshots;

import java.time.LocalDate;

/** What became of a request for a snapshot. */
public sealed interface TakingOutcome {

    /** It stands in its folder, flushed. */
    record Taken(Snapshot snapshot) implements TakingOutcome {}

    /** Records cannot speak to a day that has not come. */
    record DayToCome(LocalDate day, LocalDate today) implements TakingOutcome {}

    /** One with that day and instant is there already; nothing was written. */
    record AlreadyThere(Snapshot snapshot) implements TakingOutcome {}
}
