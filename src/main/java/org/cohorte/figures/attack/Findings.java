package org.cohorte.figures.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.cohorte.figures.AttackReport;
import org.cohorte.figures.AttackReport.Cell;
import org.cohorte.figures.AttackReport.Interval;
import org.cohorte.figures.AttackReport.Part;
import org.cohorte.figures.AttackReport.Reason;
import org.cohorte.figures.AttackReport.Statement;
import org.cohorte.figures.AttackReport.Verdict;
import org.cohorte.figures.Figure.Confidentiality;
import org.cohorte.figures.FigureKey;
import org.cohorte.figures.Indicator;
import org.cohorte.figures.Population;
import org.jspecify.annotations.Nullable;

/** What was found of each count, and what that means for each hidden row. */
final class Findings {

    private final PublishedCounts counts;
    private final List<Constraint> constraints;
    private final Known known;
    private final Known ofNetwork;
    private final int threshold;
    private final @Nullable Interval[] intervals;
    private final @Nullable Demand[] demands;

    /** The component in which a count was narrowed by more than bounds carried along. */
    private final @Nullable Component[] searchedIn;

    /** @param ofNetwork what the figures of the network alone tell */
    Findings(PublishedCounts counts, List<Constraint> constraints, Known known, Known ofNetwork) {
        this.ofNetwork = ofNetwork;
        this.counts = counts;
        this.constraints = constraints;
        this.known = known;
        this.threshold = counts.published().rules().settings().threshold();
        this.intervals = new Interval[counts.numbering().size()];
        this.demands = new Demand[counts.numbering().size()];
        this.searchedIn = new Component[counts.numbering().size()];
        counts.rows().stream().filter(this::isAsked).forEach(row -> parts(row).forEach(asked -> {
            Demand already = demands[asked.count()];
            demands[asked.count()] = already == null || asked.demand().compareTo(already) < 0 ? asked.demand() : already;
        }));
    }

    private record Asked(Part part, int count, Demand demand) {}

    /** A rank says nothing of a person that the counts do not; sessions and programmes are no people; how many are unknown is no secret where the rules say so. */
    private boolean isAsked(PublishedCounts.RowCounts row) {
        return row.isHidden() && row.meaning().kind() != Indicator.Kind.RANK && row.meaning().population() != Population.SESSION && !counts.isToldAsUnknown(row);
    }

    private List<Asked> parts(PublishedCounts.RowCounts row) {
        if (row.isShare()) {
            return List.of(new Asked(Part.NUMERATOR, row.numerator(), Demand.OF_SHARE), new Asked(Part.BASE, row.denominator(), Demand.OF_SHARE),
                    new Asked(Part.REMAINDER, row.remainder(), Demand.OF_SHARE));
        }
        boolean primary = row.row().confidentiality() == Confidentiality.C && !row.isOfNetwork();
        return List.of(new Asked(Part.VALUE, row.numerator(), primary ? Demand.PRIMARY : Demand.WIDE));
    }

    void search(Component component, boolean withIntervals, SplittableRandom random) {
        ExactRecomputation.Outcome exact = ExactRecomputation.of(component, random.nextLong());
        if (!exact.consistent()) {
            throw new Known.ContradictoryFigures(component.counts()[0]);
        }
        Demand[] asked = new Demand[component.size()];
        boolean any = false;
        for (int i = 0; i < asked.length; i++) {
            int count = component.counts()[i];
            if (exact.found()[i]) {
                intervals[count] = Interval.of(exact.values()[i]);
                searchedIn[count] = component;
            } else if (demands[count] != null && demands[count].isMet(known.low[count], known.high[count], threshold)) {
                asked[i] = demands[count];
                any = true;
            }
        }
        if (withIntervals && any) {
            IntervalSearch search = new IntervalSearch(component, asked, known, threshold, random);
            if (!search.run()) {
                throw new Known.ContradictoryFigures(component.counts()[0]);
            }
            for (int i = 0; i < asked.length; i++) {
                if (asked[i] != null) {
                    intervals[component.counts()[i]] = search.interval(i);
                    searchedIn[component.counts()[i]] = component;
                }
            }
        }
    }

    AttackReport report() {
        List<Cell> cells = new ArrayList<>();
        counts.rows().stream().filter(this::isAsked).forEach(row -> parts(row).forEach(asked -> cells.add(cell(row, asked))));
        return new AttackReport(cells);
    }

    private Cell cell(PublishedCounts.RowCounts row, Asked asked) {
        int count = asked.count();
        Interval found = intervals[count];
        Interval interval = found != null ? found : carried(count);
        Verdict verdict = verdict(asked, interval);
        boolean explained = verdict.isBreach() || verdict == Verdict.NARROWED_ABOVE_THRESHOLD;
        return new Cell(row.row().key(), asked.part(), row.row().confidentiality(), interval, verdict, explained ? narrowing(asked, row.row().key()) : List.of());
    }

    private Interval carried(int count) {
        return known.isFixed(count) ? Interval.of(known.low[count])
                : new Interval(known.low[count], known.high[count] >= Known.UNBOUNDED ? Long.MAX_VALUE : known.high[count], Interval.Ends.NO_WIDER);
    }

    private Verdict verdict(Asked asked, Interval interval) {
        if (interval.highest() == 0 && known.highFrom[asked.count()] == Known.BY_DEFINITION) {
            return Verdict.BY_DEFINITION;
        }
        if (asked.demand().isMet(interval, threshold)) {
            return Verdict.PROTECTED;
        }
        if (!asked.demand().isMet(ofNetwork.low[asked.count()], ofNetwork.high[asked.count()], threshold)) {
            return Verdict.TOLD_BY_THE_NETWORK;
        }
        if (interval.values() == 1) {
            return Verdict.RECOMPUTED;
        }
        return interval.lowest() > threshold ? Verdict.NARROWED_ABOVE_THRESHOLD : Verdict.NARROWED;
    }

    private List<Statement> narrowing(Asked asked, FigureKey figure) {
        int count = asked.count();
        if (known.isPublished(count)) {
            List<FigureKey> telling = counts.figures(count).stream().filter(key -> !key.equals(figure)).toList();
            return List.of(new Statement(Reason.DEFINITION, () -> counts.text(count) + " [" + known.low[count] + "]", telling, counts.telling(count).stream().toList()));
        }
        Explanation explanation = new Explanation(counts, constraints, known);
        Component component = searchedIn[count];
        return component == null ? explanation.ofBounds(count).statements() : new Leaning(component, known, asked.demand(), threshold).explain(count, explanation);
    }
}
