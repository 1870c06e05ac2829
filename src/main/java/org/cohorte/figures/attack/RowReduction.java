package org.cohorte.figures.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.cohorte.figures.arithmetic.Modular;

/** Frees equations, one after the other, of the pivots of those kept before. The one in work has dense values. */
final class RowReduction {

    /** @param inverse of the pivot's factor */
    private record Kept(Equation equation, int pivot, long inverse) {}

    private final List<Kept> kept = new ArrayList<>();

    /** Of each count the place among the kept of the one whose pivot it is; −1 where it is no pivot. */
    private final int[] keptAt;

    /** The kept whose pivots the equation in work may hold still. One that is kept holds later pivots only, so that they are met in their order. */
    private final BitSet held = new BitSet();
    private final long[] values;
    private final boolean[] touched;
    private int[] places = new int[64];
    private int length;

    /** @param size the number of counts */
    RowReduction(int size) {
        keptAt = new int[size];
        Arrays.fill(keptAt, -1);
        values = new long[size];
        touched = new boolean[size];
    }

    /** From now on nothing reduced holds this count. */
    void keep(Equation reduced, int pivot) {
        keptAt[pivot] = kept.size();
        kept.add(new Kept(reduced, pivot, Modular.inverse(reduced.factors()[Arrays.binarySearch(reduced.places(), pivot)])));
    }

    Equation reduced(Equation equation) {
        length = 0;
        held.clear();
        long limit = equation.limit();
        addTimes(1, equation);
        for (int at = held.nextSetBit(0); at >= 0; at = held.nextSetBit(at + 1)) {
            Kept by = kept.get(at);
            long times = Modular.negate(Modular.multiply(values[by.pivot()], by.inverse()));
            if (times != 0) {
                addTimes(times, by.equation());
                limit = Modular.add(limit, Modular.multiply(times, by.equation().limit()));
            }
        }
        return collected(limit);
    }

    private void addTimes(long times, Equation equation) {
        for (int i = 0; i < equation.places().length; i++) {
            int place = equation.places()[i];
            if (!touched[place]) {
                touch(place);
            }
            values[place] = Modular.add(values[place], Modular.multiply(times, equation.factors()[i]));
        }
    }

    private void touch(int place) {
        touched[place] = true;
        if (length == places.length) {
            places = Arrays.copyOf(places, length * 2);
        }
        places[length++] = place;
        if (keptAt[place] >= 0) {
            held.set(keptAt[place]);
        }
    }

    private Equation collected(long limit) {
        Arrays.sort(places, 0, length);
        int[] left = new int[length];
        long[] factors = new long[length];
        int size = 0;
        for (int i = 0; i < length; i++) {
            int place = places[i];
            if (values[place] != 0) {
                left[size] = place;
                factors[size++] = values[place];
            }
            values[place] = 0;
            touched[place] = false;
        }
        return new Equation(Arrays.copyOf(left, size), Arrays.copyOf(factors, size), limit);
    }
}
