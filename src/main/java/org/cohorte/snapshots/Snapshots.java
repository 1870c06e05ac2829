package org.cohorte.snapshots;

import org.cohorte.foundation.jobs.Progress;

/** The snapshots of this installation: those that are there, and the taking of another. */
public interface Snapshots {

    /** Those that are there. */
    StoredSnapshots stored();

    /** Reads one consistent state of the records and puts the snapshot in its place whole, or not at all. */
    TakingOutcome take(Taking taking, Progress progress);
}
