package org.cohorte.figures.disclosure;

import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.cohorte.figures.arithmetic.Modular;

/**
 * A linear function of the unknown counts: of each row that it holds, how often it counts, modulo the prime. Rows not held count nothing.
 * Never changed once made.
 */
final class Column {

    private static final Column NOTHING = new Column(new int[0], new long[0]);

    private final int[] rows;
    private final long[] factors;

    /** A random linear function of it, always the same one. */
    private final long trace;

    private Column(int[] rows, long[] factors) {
        this(rows, factors, trace(rows, factors));
    }

    private Column(int[] rows, long[] factors, long trace) {
        this.rows = rows;
        this.factors = factors;
        this.trace = trace;
    }

    private static long trace(int[] rows, long[] factors) {
        long sum = 0;
        for (int i = 0; i < rows.length; i++) {
            sum = Modular.add(sum, Modular.multiply(factors[i], scattered(rows[i])));
        }
        return sum;
    }

    static Column ofRow(int row) {
        return new Column(new int[] {row}, new long[] {1});
    }

    /** The sum of rows, each counted once. */
    static Column sumOf(int... rows) {
        int[] sorted = rows.clone();
        Arrays.sort(sorted);
        long[] ones = new long[sorted.length];
        Arrays.fill(ones, 1);
        return new Column(sorted, ones);
    }

    static Column of(Map<Integer, Long> factorOfRow) {
        SortedMap<Integer, Long> sorted = new TreeMap<>();
        factorOfRow.forEach((row, factor) -> sorted.put(row, Modular.of(factor)));
        sorted.values().removeIf(factor -> factor == 0);
        return new Column(sorted.keySet().stream().mapToInt(Integer::intValue).toArray(), sorted.values().stream().mapToLong(Long::longValue).toArray());
    }

    static Column nothing() {
        return NOTHING;
    }

    int size() {
        return rows.length;
    }

    boolean isNothing() {
        return rows.length == 0;
    }

    int row(int place) {
        return rows[place];
    }

    /** 0 where the row is not held. */
    long factor(int row) {
        int place = Arrays.binarySearch(rows, row);
        return place < 0 ? 0 : factors[place];
    }

    /** The rows that it holds with this factor. */
    IntStream rowsOf(long factor) {
        return IntStream.range(0, rows.length).filter(place -> factors[place] == factor).map(place -> rows[place]);
    }

    /** Shows the rows that this holds and another does not. */
    void eachRowNotIn(Column other, IntConsumer reader) {
        int theirs = 0;
        for (int row : rows) {
            while (theirs < other.rows.length && other.rows[theirs] < row) {
                theirs++;
            }
            if (theirs == other.rows.length || other.rows[theirs] != row) {
                reader.accept(row);
            }
        }
    }

    /** This, less the other so many times. */
    Column minus(long times, Column other) {
        int[] mergedRows = new int[rows.length + other.rows.length];
        long[] merged = new long[mergedRows.length];
        int size = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < rows.length || theirs < other.rows.length) {
            int row = Math.min(mine < rows.length ? rows[mine] : Integer.MAX_VALUE, theirs < other.rows.length ? other.rows[theirs] : Integer.MAX_VALUE);
            long factor = mine < rows.length && rows[mine] == row ? factors[mine++] : 0;
            if (theirs < other.rows.length && other.rows[theirs] == row) {
                factor = Modular.subtract(factor, Modular.multiply(times, other.factors[theirs++]));
            }
            if (factor != 0) {
                mergedRows[size] = row;
                merged[size++] = factor;
            }
        }
        if (size == 0) {
            return NOTHING;
        }
        long left = Modular.subtract(trace, Modular.multiply(times, other.trace));
        return size == merged.length ? new Column(mergedRows, merged, left) : new Column(Arrays.copyOf(mergedRows, size), Arrays.copyOf(merged, size), left);
    }

    Column plus(Column other) {
        return minus(Modular.PRIME - 1, other);
    }

    Column times(long times) {
        long[] multiplied = new long[factors.length];
        for (int i = 0; i < multiplied.length; i++) {
            multiplied[i] = Modular.multiply(times, factors[i]);
        }
        return new Column(rows, multiplied, Modular.multiply(times, trace));
    }

    /** The same with every row's number so much greater. */
    Column moved(int by) {
        int[] moved = new int[rows.length];
        for (int i = 0; i < moved.length; i++) {
            moved[i] = rows[i] + by;
        }
        return new Column(moved, factors);
    }

    /** The same for all multiples of a column, and hardly ever for others: the trace of the multiple of it that begins with 1. */
    long direction() {
        return rows.length == 0 ? 0 : Modular.multiply(trace, Modular.inverse(factors[0]));
    }

    /** The number's bits well mixed (splitmix64), always the same. */
    private static long scattered(int row) {
        long mixed = (row + 1) * 0xD1342543DE82EF95L + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return Modular.of((mixed ^ mixed >>> 31) >>> 3);
    }

    /** Exactly. */
    boolean isMultipleOf(Column other) {
        if (!Arrays.equals(rows, other.rows)) {
            return false;
        }
        for (int i = 1; i < rows.length; i++) {
            if (Modular.multiply(factors[0], other.factors[i]) != Modular.multiply(factors[i], other.factors[0])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Column column && Arrays.equals(rows, column.rows) && Arrays.equals(factors, column.factors);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(rows) + Arrays.hashCode(factors);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.length; i++) {
            text.append(i == 0 ? "" : " + ").append(Modular.nearestToZero(factors[i])).append("·").append(rows[i]);
        }
        return text.toString();
    }
}
