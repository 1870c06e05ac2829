package org.cohorte.figures;

import java.util.List;

import org.cohorte.figures.attack.Attacker;

/** Tries what a reader can try to work out hidden figures; it knows only what is published. */
public interface Attacks {

    /** For commands that need neither the database nor the rest of the installation, and for plans in the making. */
    static Attacks alone() {
        return new Attacker();
    }

    /**
     * Both attacks: what follows exactly, and how far each hidden count can be narrowed.
     *
     * @param earlier publications before it; their figures count for a population and year in which no figure changed since
     */
    AttackReport attack(PublishedFigures published, List<PublishedFigures> earlier);

    /** The first alone, which is quick: the breaches are the counts that follow exactly, all others are told as protected. */
    AttackReport recompute(PublishedFigures published, List<PublishedFigures> earlier);
}
