package org.cohorte.figures;

import java.util.List;

import org.cohorte.figures.computation.DuckDbEstimates;
import org.cohorte.figures.computation.Statements;
import org.cohorte.snapshots.Snapshot;

/**
 * The six-month rates of all completers, estimated from those who answered: pure functions of a snapshot, not protected. An estimate may be shown
 * only where the raw rate of the same cell is: whoever publishes asks disclosure control for that one.
 */
public interface Estimates {

    /** For commands that need neither the database nor the rest of the installation. */
    static Estimates alone() {
        return new DuckDbEstimates(Statements.shipped());
    }

    /** Those of the cells asked for, in the order of the file; a cell in which nobody answered has one too, which is not shown. */
    List<Estimate> of(Snapshot snapshot, Selection selection);
}
