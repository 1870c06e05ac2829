package org.cohorte.figures.disclosure;

import java.util.ArrayList;
import java.util.List;

/** The span of dense columns modulo the prime 2³¹ − 1, row by row: another way and another prime than those under test. */
final class Span {

    private static final long PRIME = (1L << 31) - 1;

    private final List<long[]> basis = new ArrayList<>();
    private final List<Integer> leads = new ArrayList<>();

    void add(long[] column) {
        long[] left = reduced(column);
        int lead = lead(left);
        if (lead < left.length) {
            long inverse = power(left[lead], PRIME - 2);
            for (int i = 0; i < left.length; i++) {
                left[i] = left[i] * inverse % PRIME;
            }
            basis.add(left);
            leads.add(lead);
        }
    }

    boolean holds(long[] column) {
        return lead(reduced(column)) == column.length;
    }

    private long[] reduced(long[] column) {
        long[] left = new long[column.length];
        for (int i = 0; i < left.length; i++) {
            left[i] = Math.floorMod(column[i], PRIME);
        }
        for (int known = 0; known < basis.size(); known++) {
            long times = left[leads.get(known)];
            if (times != 0) {
                for (int i = 0; i < left.length; i++) {
                    left[i] = Math.floorMod(left[i] - times * basis.get(known)[i] % PRIME, PRIME);
                }
            }
        }
        return left;
    }

    private static int lead(long[] column) {
        int lead = 0;
        while (lead < column.length && column[lead] == 0) {
            lead++;
        }
        return lead;
    }

    private static long power(long base, long exponent) {
        long result = 1;
        long square = base;
        for (long left = exponent; left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                result = result * square % PRIME;
            }
            square = square * square % PRIME;
        }
        return result;
    }
}
