package org.cohorte.figures.attack;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.cohorte.figures.AttackReport;
import org.cohorte.figures.AttackReport.Cell;
import org.cohorte.figures.AttackReport.Interval;
import org.cohorte.figures.AttackReport.Part;
import org.cohorte.figures.AttackReport.Reason;
import org.cohorte.figures.AttackReport.Statement;
import org.cohorte.figures.AttackReport.Verdict;
import org.cohorte.figures.Attacks.Depth;
import org.cohorte.figures.Figure.Confidentiality;
import org.cohorte.figures.FigureKey;
import org.cohorte.figures.Indicator;
import org.cohorte.figures.Population;
import org.jspecify.annotations.Nullable;

/** What was found of each count, and what that means for each hidden row. */
final class Findings {

    private static final long SEED = 20150917;

    private final PublishedCounts counts;
    private final List<Constraint> constraints;
    private final Known known;
    private final Known ofNetwork;
    private final int threshold;
    private final @Nullable Interval[] intervals;
    private final @Nullable Demand[] demands;

    /** The component in which a count was narrowed by more than bounds carried along. */
    private final Neighbourhood.@Nullable Rows[] searchedIn;

    /** The part of it in which linear programs did. */
    private final @Nullable Neighbourhood[] narrowIn;

    /** @param ofNetwork what the figures of the network alone tell */
    Findings(PublishedCounts counts, List<Constraint> constraints, Known known, Known ofNetwork) {
        this.ofNetwork = ofNetwork;
        this.counts = counts;
        this.constraints = constraints;
        this.known = known;
        this.threshold = counts.published().rules().settings().threshold();
        this.intervals = new Interval[counts.numbering().size()];
        this.demands = new Demand[counts.numbering().size()];
        this.searchedIn = new Neighbourhood.Rows[counts.numbering().size()];
        this.narrowIn = new Neighbourhood[counts.numbering().size()];
        counts.rows().stream().filter(this::isAsked).forEach(row -> parts(row).forEach(part -> {
            Demand already = demands[part.count()];
            demands[part.count()] = already == null || part.demand().compareTo(already) < 0 ? part.demand() : already;
        }));
    }

    private record Asked(Part part, int count, Demand demand) {}

    /** A rank says nothing of a person that the counts do not; sessions and programmes are no people. */
    private boolean isAsked(PublishedCounts.RowCounts row) {
        return row.isHidden() && row.meaning().kind() != Indicator.Kind.RANK && row.meaning().population() != Population.SESSION;
    }

    private List<Asked> parts(PublishedCounts.RowCounts row) {
        if (row.isShare()) {
            return List.of(new Asked(Part.NUMERATOR, row.numerator(), Demand.OF_SHARE), new Asked(Part.BASE, row.denominator(), Demand.OF_SHARE),
                    new Asked(Part.REMAINDER, row.remainder(), Demand.OF_SHARE));
        }
        boolean primary = row.row().confidentiality() == Confidentiality.C && !row.isOfNetwork();
        return List.of(new Asked(Part.VALUE, row.numerator(), row.isUnderStricterRules() ? Demand.OF_SHARE : primary ? Demand.PRIMARY : Demand.WIDE));
    }

    /**
     * Each component by itself, in any order: none says anything of another.
     *
     * @param programs linear programs that are asked, but not about what they have shown to be wide enough
     */
    void search(Component component, Depth depth, LinearPrograms programs) {
        Neighbourhood.Rows rows = new Neighbourhood.Rows(component);
        recompute(rows);
        if (depth.compareTo(Depth.NEAR) >= 0) {
            searchIntervals(rows, depth, programs);
        }
    }

    private void recompute(Neighbourhood.Rows rows) {
        int[] of = rows.component().counts();
        ExactRecomputation.Outcome exact = ExactRecomputation.of(rows.component(), SEED);
        if (!exact.consistent()) {
            throw new Known.ContradictoryFigures(of[0]);
        }
        for (int i = 0; i < of.length; i++) {
            if (exact.found()[i]) {
                intervals[of[i]] = Interval.of(exact.values()[i]);
                searchedIn[of[i]] = rows;
            }
        }
    }

    /** Whether a count is asked for, and its bounds say neither that it is narrow nor that it is wide enough. */
    private boolean isOpen(int count) {
        Demand demand = demands[count];
        double low = known.low[count];
        return demand != null && demand.isMet(low, known.high[count], threshold) && !demand.isShown(low, low, low, threshold);
    }

    /** How many of its counts linear programs are asked about, where no elimination finds them first. */
    long open(Component component) {
        return Arrays.stream(component.counts()).filter(this::isOpen).count();
    }

    private void searchIntervals(Neighbourhood.Rows rows, Depth depth, LinearPrograms programs) {
        int[] of = rows.component().counts();
        Demand[] open = new Demand[of.length];
        for (int i = 0; i < of.length; i++) {
            open[i] = intervals[of[i]] == null && isOpen(of[i]) && !programs.haveShownWide(of[i], depth) ? demands[of[i]] : null;
        }
        if (Arrays.stream(open).allMatch(Objects::isNull)) {
            return;
        }
        IntervalSearch search = new IntervalSearch(rows, open, known, threshold, IntervalSearch.reach(depth, rows.component()), programs);
        if (!search.run()) {
            throw new Known.ContradictoryFigures(of[0]);
        }
        for (int i = 0; i < of.length; i++) {
            if (open[i] != null) {
                Interval interval = search.interval(i);
                intervals[of[i]] = interval;
                searchedIn[of[i]] = rows;
                narrowIn[of[i]] = search.narrowIn(i);
                if (open[i].isMet(interval, threshold)) {
                    programs.showWide(of[i], depth);
                }
            }
        }
    }

    /** Explanations take long where linear programs narrow many. */
    AttackReport report() {
        return new AttackReport(counts.rows().parallelStream().filter(this::isAsked).flatMap(row -> parts(row).stream().map(asked -> cell(row, asked))).toList());
    }

    private Cell cell(PublishedCounts.RowCounts row, Asked asked) {
        FigureKey key = row.row().key();
        Interval found = intervals[asked.count()];
        Interval interval = found != null ? found : carried(asked.count());
        Verdict verdict = verdict(asked, interval);
        if (!verdict.isBreach() && verdict != Verdict.NARROWED_ABOVE_THRESHOLD) {
            return new Cell(key, asked.part(), row.row().confidentiality(), interval, verdict, List.of());
        }
        Explanation explanation = new Explanation(counts, constraints, known, ofNetwork);
        List<Statement> narrowing = narrowing(asked, key, explanation);
        boolean byNetwork = !known.isPublished(asked.count()) && explanation.isOfNetworkAlone();
        return new Cell(key, asked.part(), row.row().confidentiality(), interval, byNetwork ? Verdict.TOLD_BY_THE_NETWORK : verdict, narrowing);
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

    private List<Statement> narrowing(Asked asked, FigureKey figure, Explanation explanation) {
        int count = asked.count();
        if (known.isPublished(count)) {
            List<FigureKey> telling = counts.figures(count).stream().filter(key -> !key.equals(figure)).toList();
            boolean isToldNow = known.lowFrom[count] == Known.PUBLISHED;
            return List.of(new Statement(Reason.DEFINITION, () -> counts.text(count) + " [" + known.low[count] + "]", telling, counts.telling(count, known).filter(_ -> isToldNow).stream().toList()));
        }
        Neighbourhood.Rows rows = searchedIn[count];
        return rows == null ? explanation.ofBounds(count).statements() : new Leaning(rows, known, asked.demand(), threshold).explain(count, narrowIn[count], explanation);
    }
}
