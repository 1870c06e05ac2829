package org.cohorte.figures.attack;

import org.cohorte.figures.AttackReport.Reason;

/**
 * The sum of some counts, each times its factor, equals a number, or is at most that.
 *
 * @param counts  their numbers in the system
 * @param factors one for each of them, never 0
 */
record Constraint(int[] counts, int[] factors, long limit, boolean equality, Reason reason) {

    static Constraint sum(int whole, int[] parts, Reason reason) {
        return wholeAndParts(whole, parts, true, reason);
    }

    /** The parts are at most the whole. */
    static Constraint within(int whole, int[] parts, Reason reason) {
        return wholeAndParts(whole, parts, false, reason);
    }

    private static Constraint wholeAndParts(int whole, int[] parts, boolean equality, Reason reason) {
        int[] counts = java.util.Arrays.copyOf(parts, parts.length + 1);
        int[] factors = new int[counts.length];
        java.util.Arrays.fill(factors, 1);
        counts[parts.length] = whole;
        factors[parts.length] = -1;
        return new Constraint(counts, factors, 0, equality, reason);
    }

    /** The whole is at most the sum of the parts. */
    static Constraint covered(int whole, int[] parts, Reason reason) {
        Constraint within = within(whole, parts, reason);
        int[] factors = new int[within.factors.length];
        for (int i = 0; i < factors.length; i++) {
            factors[i] = -within.factors[i];
        }
        return new Constraint(within.counts, factors, 0, false, reason);
    }
}
