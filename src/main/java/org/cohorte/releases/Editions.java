package org.cohorte.releases;

import org.cohorte.foundation.jobs.Progress;
import org.cohorte.snapshots.Snapshot;

/** Makes editions of this installation. */
public interface Editions {

    /** Computes the figures of a snapshot and freezes them in a new folder, put in its place in one move. */
    Edition make(Snapshot snapshot, Progress progress);
}
