package org.cohorte.figures.attack;

import java.util.List;
import java.util.SplittableRandom;

import org.cohorte.figures.AttackReport;
import org.cohorte.figures.Attacks;
import org.cohorte.figures.PublishedFigures;

/** Substitutes what is told, carries bounds, eliminates, and asks the linear program for the rest; the same publication gives the same report. */
public final class Attacker implements Attacks {

    private static final long SEED = 20150917;

    @Override
    public AttackReport attack(PublishedFigures published, List<PublishedFigures> earlier) {
        return attack(published, earlier, true);
    }

    @Override
    public AttackReport recompute(PublishedFigures published, List<PublishedFigures> earlier) {
        return attack(published, earlier, false);
    }

    /** Where not all fits, an earlier publication was of other records after all, or else the codes are not what they say. */
    private static AttackReport attack(PublishedFigures published, List<PublishedFigures> earlier, boolean intervals) {
        PublishedCounts counts = new PublishedCounts(published);
        try {
            return attack(counts, earlier, intervals);
        } catch (Known.ContradictoryFigures e) {
            if (!earlier.isEmpty()) {
                return attack(published, List.of(), intervals);
            }
            if (published.rules().codesTell()) {
                return attack(published.withCodesAlike(), earlier, intervals);
            }
            throw new IllegalArgumentException("The published figures contradict each other: no number fits all that they say of " + counts.text(e.count), e);
        }
    }

    private static AttackReport attack(PublishedCounts counts, List<PublishedFigures> earlier, boolean intervals) {
        Known known = Reading.of(counts);
        EarlierPublications.tell(counts, known, earlier);
        List<Constraint> constraints = Statements.of(counts, known);
        Propagation propagation = new Propagation(constraints, known, counts.published().rules().settings().threshold());
        propagation.run();
        if (counts.published().rules().codesTell()) {
            propagation.primaryShares(counts);
        }
        Findings findings = new Findings(counts, constraints, known);
        Component.of(constraints, known).parallelStream().forEach(component -> findings.search(component, intervals, new SplittableRandom(SEED)));
        return findings.report();
    }
}
