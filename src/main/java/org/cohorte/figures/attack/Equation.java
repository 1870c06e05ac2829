package org.cohorte.figures.attack;

import java.util.Arrays;
import java.util.Comparator;

import org.cohorte.figures.arithmetic.Modular;

/**
 * The sum of some counts, each times its factor, is the limit; modulo the prime of {@link Modular}.
 *
 * @param places of the counts within their component, ascending
 */
record Equation(int[] places, long[] factors, long limit) {

    static Equation of(Component.Row row) {
        Integer[] order = new Integer[row.places().length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingInt(i -> row.places()[i]));
        int[] places = new int[order.length];
        long[] factors = new long[order.length];
        for (int i = 0; i < order.length; i++) {
            places[i] = row.places()[order[i]];
            factors[i] = Modular.of(row.factors()[order[i]]);
        }
        return new Equation(places, factors, Modular.of(row.limit()));
    }

    /** The value of one of its counts where all others have theirs. */
    long solved(int pivot, long[] values) {
        long sum = limit;
        long ofPivot = 0;
        for (int i = 0; i < places.length; i++) {
            if (places[i] == pivot) {
                ofPivot = factors[i];
            } else {
                sum = Modular.subtract(sum, Modular.multiply(factors[i], values[places[i]]));
            }
        }
        return Modular.multiply(sum, Modular.inverse(ofPivot));
    }
}
