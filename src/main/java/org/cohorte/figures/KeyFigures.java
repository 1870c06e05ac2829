package org.cohorte.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.cohorte.snapshots.Snapshot;

/** The key figures: pure functions of a snapshot. */
public interface KeyFigures {

    /**
     * Tells the figures asked for, in the order of the file, not protected ({@code conf_status} N): for those who may see counts of the
     * records themselves.
     */
    void tellUnprotected(Snapshot snapshot, Selection selection, Consumer<Figure> reader);

    /** The same as a list. */
    default List<Figure> unprotected(Snapshot snapshot, Selection selection) {
        List<Figure> figures = new ArrayList<>();
        tellUnprotected(snapshot, selection, figures::add);
        return figures;
    }

    /**
     * The figures of the network, protected by the primary rule: counts of 1 to 10 people, rates over fewer than 20, and shares of which so few are
     * counted, or left out, are not told.
     *
     * @throws IllegalArgumentException where the selection asks for more than the network
     */
    List<Figure> ofNetwork(Snapshot snapshot, Selection selection);
}
