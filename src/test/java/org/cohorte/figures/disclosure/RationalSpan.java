package org.cohorte.figures.disclosure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The span of columns by fraction-free elimination in whole numbers: another way than the one under test, for small tables. */
final class RationalSpan {

    private final List<BigInteger[]> basis = new ArrayList<>();

    void add(long[] column) {
        BigInteger[] left = reduced(column);
        if (lead(left) < left.length) {
            basis.add(left);
        }
    }

    boolean holds(long[] column) {
        BigInteger[] left = reduced(column);
        return lead(left) == left.length;
    }

    private BigInteger[] reduced(long[] column) {
        BigInteger[] left = new BigInteger[column.length];
        for (int i = 0; i < column.length; i++) {
            left[i] = BigInteger.valueOf(column[i]);
        }
        for (BigInteger[] known : basis) {
            int lead = lead(known);
            BigInteger mine = left[lead];
            for (int i = 0; i < left.length; i++) {
                left[i] = left[i].multiply(known[lead]).subtract(mine.multiply(known[i]));
            }
        }
        return left;
    }

    private static int lead(BigInteger[] column) {
        int lead = 0;
        while (lead < column.length && column[lead].signum() == 0) {
            lead++;
        }
        return lead;
    }
}
