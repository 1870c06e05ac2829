package org.cohorte.releases;

import java.util.Optional;

import org.cohorte.foundation.jobs.Progress;
import org.cohorte.snapshots.Snapshot;

/** The editions of this installation. */
public interface Editions {

    /** The one made last, if there is one. */
    Optional<Edition> newest();

    /** Computes the figures of the network from a snapshot and freezes them in a new folder, put in its place in one move. */
    Edition make(Snapshot snapshot, Progress progress);
}
