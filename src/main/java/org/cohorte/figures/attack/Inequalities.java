package org.cohorte.figures.attack;

import java.util.List;

/**
 * What a linear program is made of: bounds of its counts, and sums of them between limits.
 *
 * @param low  of each count
 * @param high of each count, {@link LinearProgram#LARGEST} where nothing bounds it
 */
record Inequalities(double[] low, double[] high, List<Sum> sums) {

    /** The sum of the counts at these places, each times its factor, between two limits. */
    record Sum(int[] places, int[] factors, double low, double high) {}

    /** Of a whole component. */
    static Inequalities of(Component component, double[] low, double[] high) {
        return new Inequalities(low, high,
                component.rows().stream().map(row -> new Sum(row.places(), row.factors(), row.equality() ? row.limit() : Double.NEGATIVE_INFINITY, row.limit())).toList());
    }

    int counts() {
        return low.length;
    }
}
