package org.cohorte.figures;

import java.util.List;

import org.cohorte.snapshots.Snapshot;

/** The key figures: pure functions of a snapshot. */
public interface KeyFigures {

    /**
     * The figures asked for, in the order of the file, not protected ({@code conf_status} N): for those who may see counts of the records
     * themselves.
     */
    List<Figure> unprotected(Snapshot snapshot, Selection selection);

    /**
     * The figures of the network, protected by the primary rule: counts of 1 to 10 people, rates over fewer than 20, and shares of which so few are
     * counted, or left out, are not told.
     */
    List<Figure> ofNetwork(Snapshot snapshot, Selection selection);
}
