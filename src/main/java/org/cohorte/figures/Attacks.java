package org.cohorte.figures;

import java.util.List;

import org.cohorte.figures.attack.Attacker;
import org.cohorte.foundation.jobs.Progress;

/** Tries what a reader can try to work out hidden figures; it knows only what is published. */
public interface Attacks {

    /** How much a reader is thought to try; each tries what those before it try. */
    enum Depth {
        /** Carries bounds from count to count, as one can with a pencil. */
        BOUNDS,
        /** Eliminates, to find what follows exactly from several equations together. */
        EQUATIONS,
        /** Asks linear programs over the 150 counts that stand near each hidden one how far it can be narrowed. */
        NEAR,
        /** The same over 500, or over all that hang together where these are no more than 1,600. */
        FAR,
        /** The same over 1,600: four minutes for what the others look at in one. */
        FARTHER
    }

    /** For commands that need neither the database nor the rest of the installation, and for plans in the making. */
    static Attacks alone() {
        return new Attacker();
    }

    /**
     * The same, prepared for publications of these rows that tell the same of the network, each hiding more than those before; it takes others too, and longer for
     * them. What its linear programs have shown to be wide enough they are not asked about again: where a count is told that was hidden before, they may miss that it
     * narrows another.
     */
    Attacks onRowsOf(PublishedFigures published);

    /**
     * @param earlier  publications before it, the oldest first; their figures, those of tables that this one lacks too, count for a population and year in which no figure changed since
     * @param progress is told how many of the counts that linear programs are asked about were looked at
     * @return every hidden count, of publications before those in tables that this one lacks; those that no step of this depth narrows are told as protected
     * @throws ContradictoryPublication where no numbers fit all that is published
     */
    AttackReport attack(PublishedFigures published, List<PublishedFigures> earlier, Depth depth, Progress progress);

    /** The same where nobody waits for it. */
    default AttackReport attack(PublishedFigures published, List<PublishedFigures> earlier, Depth depth) {
        return attack(published, earlier, depth, Progress.silent());
    }
}
