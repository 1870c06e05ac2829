package org.cohorte.figures.attack;

import java.util.Arrays;
import java.util.List;

import org.cohorte.figures.AttackReport.Statement;
import org.jspecify.annotations.Nullable;

/** Finds the constraints from which the linear program has the ends of a narrow count: in the smallest neighbourhood around it in which it is narrow, else where it was seen so. */
final class Leaning {

    private static final int[] NEIGHBOURS = {60, 400, 1600};

    private final Neighbourhood.Rows rows;
    private final Component component;
    private final Demand demand;
    private final int threshold;
    private final double[] low;
    private final double[] high;

    Leaning(Neighbourhood.Rows rows, Known known, Demand demand, int threshold) {
        this.rows = rows;
        this.component = rows.component();
        this.demand = demand;
        this.threshold = threshold;
        this.low = Arrays.stream(component.counts()).mapToDouble(count -> known.low[count]).toArray();
        this.high = Arrays.stream(component.counts()).mapToDouble(count -> Math.min(LinearProgram.LARGEST, known.high[count])).toArray();
    }

    /** @param narrowIn where the count was seen to be narrow; null where that is not known */
    List<Statement> explain(int count, @Nullable Neighbourhood narrowIn, Explanation explanation) {
        int place = Arrays.binarySearch(component.counts(), count);
        boolean explained = false;
        for (int i = 0; i < NEIGHBOURS.length && !explained; i++) {
            explained = isExplained(new Neighbourhood(rows, place, Math.min(NEIGHBOURS[i], component.size())), place, narrowIn == null && i == NEIGHBOURS.length - 1, explanation);
        }
        if (!explained && narrowIn != null) {
            isExplained(narrowIn, place, true, explanation);
        }
        return explanation.statements();
    }

    private boolean isExplained(Neighbourhood neighbourhood, int place, boolean last, Explanation explanation) {
        int at = neighbourhood.placeInside(place);
        int[] touched = neighbourhood.touched();
        double[] local = new double[neighbourhood.inside().length];
        try (LinearProgram program = new LinearProgram(neighbourhood.inequalities(low, high)).afresh()) {
            solve(program, at, 1, local);
            double largest = local[at];
            List<Integer> above = program.leaningRows();
            List<Integer> boundsAbove = program.leaningBounds();
            solve(program, at, -1, local);
            if (demand.isMet(Math.ceil(local[at] - Demand.TOLERANCE), Math.floor(largest + Demand.TOLERANCE), threshold)) {
                if (!last) {
                    return false;
                }
                explanation.isNotAll();
            }
            tell(neighbourhood, touched, above, boundsAbove, explanation);
            tell(neighbourhood, touched, program.leaningRows(), program.leaningBounds(), explanation);
            return true;
        }
    }

    private void solve(LinearProgram program, int at, int sign, double[] local) {
        if (!program.extreme(at, sign, local)) {
            throw new Known.ContradictoryFigures(component.counts()[0]);
        }
    }

    private void tell(Neighbourhood neighbourhood, int[] touched, List<Integer> rows, List<Integer> bounds, Explanation explanation) {
        for (int at : rows) {
            Component.Row row = component.rows().get(touched[at >= 0 ? at : -1 - at]);
            explanation.ofConstraint(row.constraint());
            tellOutside(neighbourhood, row, at >= 0, explanation);
        }
        bounds.forEach(at -> explanation.ofBound(component.counts()[neighbourhood.inside()[at >= 0 ? at : -1 - at]], at >= 0));
    }

    /** The counts outside lend a row their smallest values where it is at its most, and their largest where it is at its least. */
    private void tellOutside(Neighbourhood neighbourhood, Component.Row row, boolean most, Explanation explanation) {
        for (int i = 0; i < row.places().length; i++) {
            if (!neighbourhood.isInside(row.places()[i])) {
                explanation.ofBound(component.counts()[row.places()[i]], row.factors()[i] > 0 != most);
            }
        }
    }
}
