package org.cohorte.figures.attack;

import java.util.Arrays;

/**
 * What a reader knows of each count at once: the lowest and highest value that it can have, and from where that is known.
 */
final class Known {

    /** Counts that nothing bounds. */
    static final long UNBOUNDED = 1L << 40;

    /** From where a bound is known, beside the numbers of constraints. */
    static final int NOTHING = -1;
    static final int PUBLISHED = -2;
    static final int BY_DEFINITION = -3;
    static final int ROW_THERE = -4;
    static final int ROW_MISSING = -5;
    static final int PRIMARY_CODE = -6;
    static final int SECONDARY_CODE = -7;
    static final int EARLIER = -8;

    final long[] low;
    final long[] high;
    final int[] lowFrom;
    final int[] highFrom;

    /** Counts of which the code of a secondary suppression says that they are none, or more than the threshold. */
    final boolean[] neverSmall;

    Known(int size) {
        low = new long[size];
        high = new long[size];
        lowFrom = new int[size];
        highFrom = new int[size];
        neverSmall = new boolean[size];
        Arrays.fill(high, UNBOUNDED);
        Arrays.fill(lowFrom, NOTHING);
        Arrays.fill(highFrom, NOTHING);
    }

    boolean isFixed(int count) {
        return low[count] == high[count];
    }

    /** Whether a statement is about a count at least that is not known. */
    boolean isOpen(Constraint constraint) {
        for (int count : constraint.counts()) {
            if (!isFixed(count)) {
                return true;
            }
        }
        return false;
    }

    boolean isPublished(int count) {
        return isFixed(count) && (lowFrom[count] == PUBLISHED || lowFrom[count] == EARLIER);
    }

    /** What was published earlier stays so, though it be published again. */
    void publish(int count, long value, int from) {
        if (value < low[count] || value > high[count]) {
            throw new ContradictoryFigures(count);
        }
        if (isFixed(count) && lowFrom[count] == EARLIER) {
            return;
        }
        low[count] = value;
        high[count] = value;
        lowFrom[count] = from;
        highFrom[count] = from;
    }

    boolean atLeast(int count, long value, int from) {
        if (value <= low[count]) {
            return false;
        }
        if (value > high[count]) {
            throw new ContradictoryFigures(count);
        }
        low[count] = value;
        lowFrom[count] = from;
        return true;
    }

    boolean atMost(int count, long value, int from) {
        if (value >= high[count]) {
            return false;
        }
        if (value < low[count]) {
            throw new ContradictoryFigures(count);
        }
        high[count] = value;
        highFrom[count] = from;
        return true;
    }

    /** No numbers fit all that is published. */
    static final class ContradictoryFigures extends RuntimeException {
        final transient int count;

        ContradictoryFigures(int count) {
            super("count " + count + " cannot be what the published figures say of it");
            this.count = count;
        }
    }
}
