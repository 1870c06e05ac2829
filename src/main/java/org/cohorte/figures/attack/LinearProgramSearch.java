package org.cohorte.figures.attack;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;

/**
 * How far the counts of one linear program can be narrowed. A solution is a witness for all its counts at once: under objectives drawn at random
 * most counts soon show that they are wide enough; the ends of those that do not are sought one by one.
 */
final class LinearProgramSearch {

    /** A round that shows fewer than one in so many of the counts left open ends the drawing of so many. */
    private static final int WORTH_A_ROUND = 40;

    /** So many counts are as quickly looked at one by one. */
    private static final int FEW = 8;

    private final LinearProgram program;
    private final double[] low;
    private final @Nullable Demand[] demands;
    private final int threshold;
    private final SplittableRandom random;
    private final double[] least;
    private final double[] most;
    private final boolean[] exact;

    /**
     * @param low     what each count is at least
     * @param demands of each count; null where it is not asked for
     */
    LinearProgramSearch(LinearProgram program, double[] low, @Nullable Demand[] demands, int threshold, SplittableRandom random) {
        this.program = program;
        this.low = low;
        this.demands = demands;
        this.threshold = threshold;
        this.random = random;
        this.least = new double[low.length];
        this.most = new double[low.length];
        this.exact = new boolean[low.length];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        Arrays.fill(most, Double.NEGATIVE_INFINITY);
    }

    /**
     * @param allEnds whether the ends of counts that are wide enough are sought too
     * @return false where no numbers fulfil the constraints
     */
    boolean run(boolean allEnds) {
        double[] solution = new double[low.length];
        if (open() > FEW) {
            if (!program.any(solution)) {
                return false;
            }
            witness(solution);
            draw(solution);
        }
        for (int i = 0; i < demands.length; i++) {
            boolean wanted = demands[i] != null && allEnds;
            if (wanted || isOpen(i)) {
                if (!seek(i, 1, solution)) {
                    return false;
                }
                if (wanted || isOpen(i)) {
                    if (!seek(i, -1, solution)) {
                        return false;
                    }
                    exact[i] = true;
                }
            }
        }
        return true;
    }

    private boolean seek(int place, int sign, double[] solution) {
        boolean fits = program.extreme(place, sign, solution);
        if (fits) {
            witness(solution);
        }
        return fits;
    }

    /**
     * Draws objectives as long as it pays, each with its mirror image. All open counts at once stand in each other's way where their sum
     * is told: then fewer of them are pushed at a time.
     */
    private void draw(double[] solution) {
        double share = 1;
        while (share * open() > FEW) {
            int before = open();
            double[] weights = weights(share);
            program.maximise(weights, solution);
            witness(solution);
            program.maximise(Arrays.stream(weights).map(weight -> -weight).toArray(), solution);
            witness(solution);
            if (before - open() <= before / WORTH_A_ROUND) {
                share /= 4;
            }
        }
    }

    /** A share of the open counts has a weight, of a sign drawn at random. */
    private double[] weights(double share) {
        double[] weights = new double[low.length];
        for (int i = 0; i < weights.length; i++) {
            if (isOpen(i) && (share == 1 || random.nextDouble() < share)) {
                weights[i] = (random.nextBoolean() ? 1 : -1) * (0.5 + random.nextDouble());
            }
        }
        return weights;
    }

    private void witness(double[] solution) {
        for (int i = 0; i < solution.length; i++) {
            least[i] = Math.min(least[i], solution[i]);
            most[i] = Math.max(most[i], solution[i]);
        }
    }

    private boolean isOpen(int place) {
        Demand demand = demands[place];
        return demand != null && !exact[place] && !demand.isShown(least[place], most[place], low[place], threshold);
    }

    private int open() {
        int open = 0;
        for (int i = 0; i < demands.length; i++) {
            open += isOpen(i) ? 1 : 0;
        }
        return open;
    }

    /**
     * What was found of a count.
     *
     * @param exact whether these are its very ends in this program
     */
    record Found(double least, double most, boolean exact) {}

    /** Null where the count is not asked for. */
    @Nullable Found found(int place) {
        return demands[place] == null ? null : new Found(least[place], most[place], exact[place]);
    }
}
