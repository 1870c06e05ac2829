package org.cohorte.figures.attack;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.cohorte.figures.AttackReport.Interval;

/**
 * Finds how far each count of a component can be narrowed. A solution is a witness for all its counts at once: under objectives drawn at
 * random most counts soon show that they are wide enough; only the others have linear programs of their own.
 */
final class IntervalSearch {

    /** A round that shows fewer than one in so many of the counts left open ends the drawing. */
    private static final int WORTH_A_ROUND = 20;

    /** In a component of so few counts all ends are found. */
    private static final int SMALL = 50;

    private final Component component;
    private final Demand[] demands;
    private final int threshold;
    private final double[] low;
    private final double[] high;
    private final double[] least;
    private final double[] most;
    private final boolean[] ends;
    private final double[] solution;

    /** @param demands of each count; null where it is not asked for */
    IntervalSearch(Component component, Demand[] demands, Known known, int threshold) {
        this.component = component;
        this.demands = demands;
        this.threshold = threshold;
        this.low = new double[component.size()];
        this.high = new double[component.size()];
        for (int i = 0; i < low.length; i++) {
            low[i] = known.low[component.counts()[i]];
            high[i] = Math.min(LinearProgram.LARGEST, known.high[component.counts()[i]]);
        }
        this.least = new double[component.size()];
        this.most = new double[component.size()];
        this.ends = new boolean[component.size()];
        this.solution = new double[component.size()];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        Arrays.fill(most, Double.NEGATIVE_INFINITY);
    }

    /** One interval a count; false where no numbers fulfil the constraints. */
    boolean run(SplittableRandom random) {
        try (LinearProgram program = new LinearProgram(component.rows(), low, high)) {
            int before = Integer.MAX_VALUE;
            for (int open = open(); open > 0 && before - open >= open / WORTH_A_ROUND || before == Integer.MAX_VALUE; open = open()) {
                before = open == 0 ? -1 : open;
                if (!draw(program, random, 1) || !draw(program, random, -1)) {
                    return false;
                }
            }
            for (int i = 0; i < demands.length; i++) {
                if (isOpen(i) || demands[i] != null && component.size() <= SMALL) {
                    program.extreme(i, 1, solution);
                    witness();
                    program.extreme(i, -1, solution);
                    witness();
                    ends[i] = true;
                }
            }
            return true;
        }
    }

    private boolean draw(LinearProgram program, SplittableRandom random, int sign) {
        double[] weights = new double[component.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = isOpen(i) ? sign * (random.nextBoolean() ? 1 : -1) * (0.5 + random.nextDouble()) : 0;
        }
        boolean feasible = program.maximise(weights, solution);
        if (feasible) {
            witness();
        }
        return feasible;
    }

    private void witness() {
        for (int i = 0; i < solution.length; i++) {
            least[i] = Math.min(least[i], solution[i]);
            most[i] = Math.max(most[i], solution[i]);
        }
    }

    private boolean isOpen(int place) {
        return demands[place] != null && !ends[place] && !demands[place].isMet(least[place], most[place], threshold);
    }

    private int open() {
        int open = 0;
        for (int i = 0; i < demands.length; i++) {
            open += isOpen(i) ? 1 : 0;
        }
        return open;
    }

    Interval interval(int place) {
        long lowest = (long) Math.ceil(least[place] - 1e-6);
        double largest = most[place];
        return new Interval(lowest, largest >= LinearProgram.LARGEST - 1 ? Long.MAX_VALUE : (long) Math.floor(largest + 1e-6), ends[place]);
    }
}
