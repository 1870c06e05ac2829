package org.cohorte.figures.estimates;

import java.util.Arrays;

/**
 * Weights as near as can be to those that units begin with, which give the known totals (Deville and Särndal 1992). Newton's method on the
 * multipliers of the margins; a step that leads away from the totals is halved.
 *
 * @param scale how easily a unit's weight moves: 1 of all, or 1 / x where weights shall move by one ratio to x
 */
public record Calibration(Margins margins, double[] base, double[] scale) {

    private static final int MOST_ROUNDS = 100;
    private static final int MOST_HALVES = 30;

    /** Each sum as a share of what the total and its terms amount to: aimed at, and still accepted where nothing brings it nearer. */
    private static final double AIM = 1e-14;
    private static final double ACCEPTED = 1e-9;

    public Calibration {
        if (base.length != margins.units() || scale.length != base.length) {
            throw new IllegalArgumentException(margins.units() + " units, " + base.length + " weights, " + scale.length + " scales");
        }
    }

    /** All weights move alike. */
    public static Calibration of(Margins margins, double[] base) {
        double[] scale = new double[base.length];
        Arrays.fill(scale, 1);
        return new Calibration(margins, base, scale);
    }

    public CalibrationOutcome by(Distance distance) {
        State state = at(distance, new double[margins.size()]);
        int rounds = 0;
        while (state.worst() > AIM && rounds < MOST_ROUNDS) {
            State next = nearer(distance, state);
            rounds++;
            if (!(next.length() < state.length())) {
                break;
            }
            state = next;
        }
        int farthest = state.farthest();
        return state.worst() <= ACCEPTED ? new CalibrationOutcome.Reached(this, state.weights(), rounds)
                : new CalibrationOutcome.Missed(margins.name(farthest), margins.total(farthest), margins.sums(state.weights())[farthest], rounds);
    }

    /** Where the multipliers lead: the weights, and by how much each total is missed. */
    private record State(double[] multipliers, double[] weights, double[] misses, double[] shares) {

        double length() {
            double sum = 0;
            for (double share : shares) {
                sum += share * share;
            }
            return Math.sqrt(sum);
        }

        int farthest() {
            int farthest = 0;
            for (int i = 1; i < shares.length; i++) {
                farthest = Math.abs(shares[i]) > Math.abs(shares[farthest]) ? i : farthest;
            }
            return farthest;
        }

        double worst() {
            return shares.length == 0 ? 0 : Math.abs(shares[farthest()]);
        }
    }

    private State at(Distance distance, double[] multipliers) {
        double[] weights = new double[base.length];
        for (int unit = 0; unit < base.length; unit++) {
            weights[unit] = base[unit] * distance.factor(scale[unit] * margins.product(unit, multipliers));
        }
        double[] sums = margins.sums(weights);
        double[] misses = new double[sums.length];
        double[] shares = new double[sums.length];
        for (int i = 0; i < sums.length; i++) {
            misses[i] = margins.total(i) - sums[i];
            shares[i] = misses[i] / Math.max(1, Math.abs(margins.total(i)));
        }
        return new State(multipliers, weights, misses, shares);
    }

    private State nearer(Distance distance, State state) {
        double[] slopes = new double[base.length];
        for (int unit = 0; unit < base.length; unit++) {
            slopes[unit] = base[unit] * scale[unit] * distance.slope(scale[unit] * margins.product(unit, state.multipliers()));
        }
        double[] step = new Equations(margins.crossProducts(slopes)).solve(state.misses());
        State next = moved(distance, state, step, 1);
        double part = 1;
        for (int halves = 0; halves < MOST_HALVES && !(next.length() < state.length()); halves++) {
            part /= 2;
            next = moved(distance, state, step, part);
        }
        return next;
    }

    private State moved(Distance distance, State state, double[] step, double part) {
        double[] multipliers = state.multipliers().clone();
        for (int i = 0; i < multipliers.length; i++) {
            multipliers[i] += part * step[i];
        }
        return at(distance, multipliers);
    }
}
