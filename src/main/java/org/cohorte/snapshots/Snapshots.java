package org.cohorte.snapshots;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.cohorte.foundation.jobs.Progress;

/** The snapshots of this installation. */
public interface Snapshots {

    /** The newest first, by the instant at which they were taken. */
    List<Snapshot> all();

    /** The one taken last. */
    Optional<Snapshot> newest();

    /** The newest of those taken not after the end of this day in Europe/Paris. */
    Optional<Snapshot> newestAsOf(LocalDate day);

    /** By id, or the newest of those whose id begins so: a day names the last one that speaks to it. */
    Optional<Snapshot> find(String idOrPrefix);

    /** Reads one consistent state of the records and puts the snapshot in its place whole, or not at all. */
    TakingOutcome take(Taking taking, Progress progress);
}
