package org.cohorte.figures.attack;

import java.util.List;
import java.util.SplittableRandom;

import org.cohorte.figures.AttackReport;
import org.cohorte.figures.Attacks;
import org.cohorte.figures.PublishedFigures;

/** Substitutes what is told, carries bounds, eliminates, and asks the linear program for the rest; the same publication gives the same report. */
public final class Attacker implements Attacks {

    private static final long SEED = 20150917;

    /** Where not all fits, an earlier publication was of other records after all, or else the codes are not what they say. */
    @Override
    public AttackReport attack(PublishedFigures published, List<PublishedFigures> earlier, Depth depth) {
        PublishedCounts counts = new PublishedCounts(published);
        try {
            return attack(counts, earlier, depth);
        } catch (Known.ContradictoryFigures e) {
            if (!earlier.isEmpty()) {
                return attack(published, List.of(), depth);
            }
            if (published.rules().codesTell()) {
                return attack(published.withCodesAlike(), earlier, depth);
            }
            throw new IllegalArgumentException("The published figures contradict each other: no number fits all that they say of " + counts.text(e.count), e);
        }
    }

    private static AttackReport attack(PublishedCounts counts, List<PublishedFigures> earlier, Depth depth) {
        Known known = Reading.of(counts);
        EarlierPublications.tell(counts, known, earlier);
        List<Constraint> constraints = Statements.of(counts, known);
        Propagation propagation = carried(counts, constraints, known);
        if (counts.published().rules().codesTell()) {
            propagation.primaryShares(counts);
        }
        Findings findings = new Findings(counts, constraints, known, ofNetwork(counts));
        if (depth != Depth.BOUNDS) {
            Component.of(constraints, known).parallelStream().forEach(component -> findings.search(component, depth == Depth.INTERVALS, new SplittableRandom(SEED)));
        }
        return findings.report();
    }

    private static Known ofNetwork(PublishedCounts counts) {
        Known known = Reading.ofNetwork(counts);
        carried(counts, Statements.of(counts, known), known);
        return known;
    }

    private static Propagation carried(PublishedCounts counts, List<Constraint> constraints, Known known) {
        Propagation propagation = new Propagation(constraints, known, counts.published().rules().settings().threshold());
        propagation.run();
        return propagation;
    }
}
