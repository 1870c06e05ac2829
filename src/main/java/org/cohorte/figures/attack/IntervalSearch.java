package org.cohorte.figures.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;

import org.cohorte.figures.AttackReport.Interval;
import org.cohorte.figures.Attacks.Depth;
import org.cohorte.figures.attack.LinearProgramSearch.Found;
import org.jspecify.annotations.Nullable;

/**
 * Finds how far each count of a component can be narrowed. A small component is one linear program. Of a large one there are many, each of the counts
 * that stand near each other: what is outside is left anywhere between its bounds, so that no solution of the whole is missed, and each count is looked at
 * where it is well inside.
 */
final class IntervalSearch {

    /** In a component of so few counts all ends are found. */
    private static final int SMALL = 50;

    /** A reach that is searched in three quarters of a minute for half a million counts. */
    private static final int NEAR = 150;

    /** A reach that takes twice as long. */
    private static final int FAR = 500;

    /** A reach that takes four minutes. */
    private static final int FARTHER = 1600;

    /** The share of a neighbourhood that is well inside: the counts nearest to its middle. */
    private static final double WELL_INSIDE = 0.6;

    private final Neighbourhood.Rows rows;
    private final Component component;
    private final @Nullable Demand[] demands;
    private final int threshold;
    private final int reach;
    private final LinearPrograms programs;
    private final double[] low;
    private final double[] high;
    private final @Nullable Interval[] intervals;

    /** Of each count that is narrowed, where this was seen. */
    private final @Nullable Neighbourhood[] narrowIn;

    /**
     * @param demands of each count; null where it is not asked for
     * @param reach   up to so many counts the component is one program; of a larger one so many near each count are
     * @param programs that are asked
     */
    IntervalSearch(Neighbourhood.Rows rows, @Nullable Demand[] demands, Known known, int threshold, int reach, LinearPrograms programs) {
        this.rows = rows;
        this.component = rows.component();
        this.demands = demands;
        this.threshold = threshold;
        this.reach = reach;
        this.programs = programs;
        this.low = Arrays.stream(component.counts()).mapToDouble(count -> known.low[count]).toArray();
        this.high = Arrays.stream(component.counts()).mapToDouble(count -> Math.min(LinearProgram.LARGEST, known.high[count])).toArray();
        this.intervals = new Interval[component.size()];
        this.narrowIn = new Neighbourhood[component.size()];
    }

    /** False where no numbers fulfil the constraints. */
    boolean run() {
        if (component.size() > reach) {
            return neighbourhoods().parallelStream().allMatch(this::search);
        }
        LinearPrograms.Answer answer = programs.answer(Inequalities.of(component, low, high), demands, threshold, component.size() <= SMALL, component.counts()[0]);
        keep(answer, demands, place -> place, true);
        return answer.fits();
    }

    /** Up to how many counts a component is one program, and how many are in each of a larger one. */
    static int reach(Depth depth, Component component) {
        return switch (depth) {
            case BOUNDS, EQUATIONS -> throw new IllegalArgumentException(depth + " asks no linear programs");
            case NEAR -> NEAR;
            case FAR -> component.size() <= FARTHER ? FARTHER : FAR;
            case FARTHER -> FARTHER;
        };
    }

    private record Near(Neighbourhood neighbourhood, @Nullable Demand[] demands) {}

    /** Every count that is asked for is well inside one of them. */
    private List<Near> neighbourhoods() {
        List<Near> all = new ArrayList<>();
        boolean[] done = new boolean[component.size()];
        for (int place = 0; place < component.size(); place++) {
            if (demands[place] != null && !done[place]) {
                Neighbourhood neighbourhood = new Neighbourhood(rows, place, reach);
                int[] inside = neighbourhood.inside();
                @Nullable Demand[] of = new Demand[inside.length];
                for (int i = 0; i < (neighbourhood.isWhole() ? inside.length : Math.max(1, inside.length * WELL_INSIDE)); i++) {
                    if (!done[inside[i]]) {
                        of[i] = demands[inside[i]];
                        done[inside[i]] = true;
                    }
                }
                all.add(new Near(neighbourhood, of));
            }
        }
        return all;
    }

    private boolean search(Near near) {
        int[] inside = near.neighbourhood().inside();
        LinearPrograms.Answer answer = programs.answer(near.neighbourhood().inequalities(low, high), near.demands(), threshold, false, component.counts()[inside[0]]);
        keep(answer, near.demands(), i -> inside[i], near.neighbourhood().isWhole());
        for (int i = 0; i < inside.length; i++) {
            if (near.demands()[i] != null && !near.demands()[i].isMet(interval(inside[i]), threshold)) {
                narrowIn[inside[i]] = near.neighbourhood();
            }
        }
        return answer.fits();
    }

    private void keep(LinearPrograms.Answer answer, @Nullable Demand[] asked, IntUnaryOperator placeOf, boolean whole) {
        Iterator<Found> all = answer.found().iterator();
        for (int i = 0; i < asked.length; i++) {
            if (asked[i] != null) {
                Found found = all.next();
                Interval.Ends ends = whole ? found.exact() ? Interval.Ends.EXACT : Interval.Ends.NO_NARROWER : found.exact() ? Interval.Ends.NO_WIDER : Interval.Ends.AS_FAR_AS_SEEN;
                intervals[placeOf.applyAsInt(i)] = interval(found, ends);
            }
        }
    }

    private static Interval interval(Found found, Interval.Ends ends) {
        return new Interval((long) Math.ceil(found.least() - Demand.TOLERANCE),
                found.most() >= LinearProgram.LARGEST - 1 ? Long.MAX_VALUE : (long) Math.floor(found.most() + Demand.TOLERANCE), ends);
    }

    /** Of a count that is asked for. */
    Interval interval(int place) {
        return Objects.requireNonNull(intervals[place]);
    }

    /** Where a narrow count was seen to be so; null where it was not, or in the whole component. */
    @Nullable Neighbourhood narrowIn(int place) {
        return narrowIn[place];
    }
}
