package org.cohorte.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.cohorte.figures.computation.DuckDbKeyFigures;
import org.cohorte.figures.computation.Statements;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.snapshots.Snapshot;

/** The key figures: pure functions of a snapshot. */
public interface KeyFigures {

    /** For commands that need neither the database nor the rest of the installation. */
    static KeyFigures alone() {
        return new DuckDbKeyFigures(Statements.shipped());
    }

    /**
     * Tells the figures asked for, in the order of the file, not protected ({@code conf_status} N): for those who may see counts of the
     * records themselves.
     */
    void tellUnprotected(Snapshot snapshot, Selection selection, Consumer<Figure> reader);

    /** All figures of a release, those over two years too, in the order of the file, not protected. */
    void tellUnprotected(Snapshot snapshot, ReleaseTables tables, DisclosureSettings settings, Consumer<Figure> reader);

    /** Those asked for as a list. */
    default List<Figure> unprotected(Snapshot snapshot, Selection selection) {
        List<Figure> figures = new ArrayList<>();
        tellUnprotected(snapshot, selection, figures::add);
        return figures;
    }

    /** All figures of a release in the order of the file, protected together and together with what earlier releases have shown. */
    ProtectedFigures protectedFor(Snapshot snapshot, ReleaseTables tables, DisclosureSettings settings, EarlierFigures earlier, Progress progress);

    /**
     * The figures of the network alone, protected among themselves by the standard settings.
     *
     * @throws IllegalArgumentException where the selection asks for more than the network
     */
    List<Figure> ofNetwork(Snapshot snapshot, Selection selection);
}
