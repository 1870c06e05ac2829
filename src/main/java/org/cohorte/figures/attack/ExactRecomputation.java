package org.cohorte.figures.attack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;

/**
 * Finds each count of a component that follows exactly from the equations: it is the same in every solution. Two solutions with the free
 * counts drawn at random, modulo the prime 2⁶¹ − 1, differ in every count that does not follow, but for a chance of one in 10¹⁸.
 */
final class ExactRecomputation {

    private static final long PRIME = (1L << 61) - 1;

    /** An equation in echelon form: the pivot is the sum of the others. Places ascend. */
    private record Equation(int[] places, long[] factors, long limit) {}

    private final int size;
    private final List<Equation> order = new ArrayList<>();
    private final List<Integer> pivots = new ArrayList<>();
    private final boolean[] isPivot;

    private ExactRecomputation(int size) {
        this.size = size;
        this.isPivot = new boolean[size];
    }

    /**
     * @param found      whether the count follows
     * @param values     where it does
     * @param consistent false where no numbers at all fulfil the equations
     */
    record Outcome(boolean[] found, long[] values, boolean consistent) {}

    static Outcome of(Component component, long seed) {
        ExactRecomputation recomputation = new ExactRecomputation(component.size());
        boolean consistent = recomputation.eliminate(component.rows().stream().filter(Component.Row::equality).map(ExactRecomputation::equation).toList());
        SplittableRandom random = new SplittableRandom(seed);
        long[] first = recomputation.solution(random);
        long[] second = recomputation.solution(random);
        boolean[] found = new boolean[component.size()];
        long[] values = new long[component.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = first[i] == second[i];
            values[i] = first[i] > PRIME / 2 ? first[i] - PRIME : first[i];
        }
        return new Outcome(found, values, consistent);
    }

    private static Equation equation(Component.Row row) {
        Integer[] order = new Integer[row.places().length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingInt(i -> row.places()[i]));
        int[] places = new int[order.length];
        long[] factors = new long[order.length];
        for (int i = 0; i < order.length; i++) {
            places[i] = row.places()[order[i]];
            factors[i] = Math.floorMod(row.factors()[order[i]], PRIME);
        }
        return new Equation(places, factors, Math.floorMod(row.limit(), PRIME));
    }

    /** First the equations with a count that stands in no other: they are set aside without any reckoning. Then the core that is left. */
    private boolean eliminate(List<Equation> equations) {
        int[] uses = new int[size];
        List<List<Integer>> of = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            of.add(new ArrayList<>(4));
        }
        for (int i = 0; i < equations.size(); i++) {
            for (int place : equations.get(i).places()) {
                uses[place]++;
                of.get(place).add(i);
            }
        }
        boolean[] aside = new boolean[equations.size()];
        ArrayDeque<Integer> single = new ArrayDeque<>();
        for (int place = 0; place < size; place++) {
            if (uses[place] == 1) {
                single.add(place);
            }
        }
        List<Equation> peeled = new ArrayList<>();
        List<Integer> peeledPivots = new ArrayList<>();
        while (!single.isEmpty()) {
            int place = single.removeFirst();
            int at = of.get(place).stream().filter(i -> !aside[i]).findFirst().orElse(-1);
            if (at < 0) {
                continue;
            }
            aside[at] = true;
            peeled.add(equations.get(at));
            peeledPivots.add(place);
            for (int other : equations.get(at).places()) {
                if (--uses[other] == 1) {
                    single.add(other);
                }
            }
        }
        order.addAll(peeled);
        pivots.addAll(peeledPivots);
        peeledPivots.forEach(place -> isPivot[place] = true);
        List<Equation> core = new ArrayList<>();
        for (int i = 0; i < equations.size(); i++) {
            if (!aside[i]) {
                core.add(equations.get(i));
            }
        }
        return eliminateCore(core, uses);
    }

    private boolean eliminateCore(List<Equation> core, int[] uses) {
        Equation[] byPivot = new Equation[size];
        int[] rank = new int[size];
        int made = 0;
        boolean consistent = true;
        List<Equation> sorted = core.stream().sorted(Comparator.comparingInt(equation -> equation.places().length)).toList();
        Accumulator accumulator = new Accumulator();
        for (Equation equation : sorted) {
            Equation reduced = accumulator.reduce(equation, byPivot, rank);
            if (reduced.places().length == 0) {
                consistent &= reduced.limit() == 0;
                continue;
            }
            int pivot = Arrays.stream(reduced.places()).boxed().min(Comparator.comparingInt(place -> uses[place])).orElseThrow();
            byPivot[pivot] = reduced;
            rank[pivot] = made++;
            isPivot[pivot] = true;
            order.add(reduced);
            pivots.add(pivot);
        }
        return consistent;
    }

    /** A row under reduction: dense values with the pivots that it still holds, the oldest first. */
    private final class Accumulator {
        private final long[] values = new long[size];
        private final boolean[] touched = new boolean[size];
        private int[] list = new int[64];
        private int length;

        Equation reduce(Equation equation, Equation[] byPivot, int[] rank) {
            PriorityQueue<Integer> held = new PriorityQueue<>(Comparator.comparingInt(place -> rank[place]));
            length = 0;
            long limit = equation.limit();
            for (int i = 0; i < equation.places().length; i++) {
                add(equation.places()[i], equation.factors()[i], byPivot, held);
            }
            while (!held.isEmpty()) {
                int pivot = held.remove();
                long value = values[pivot];
                if (value == 0) {
                    continue;
                }
                Equation by = byPivot[pivot];
                long times = minus(0, multiply(value, inverse(by.factors()[Arrays.binarySearch(by.places(), pivot)])));
                for (int i = 0; i < by.places().length; i++) {
                    add(by.places()[i], multiply(times, by.factors()[i]), byPivot, held);
                }
                limit = plus(limit, multiply(times, by.limit()));
            }
            return collected(limit);
        }

        private void add(int place, long value, Equation[] byPivot, PriorityQueue<Integer> held) {
            if (!touched[place]) {
                touched[place] = true;
                if (length == list.length) {
                    list = Arrays.copyOf(list, length * 2);
                }
                list[length++] = place;
                if (byPivot[place] != null) {
                    held.add(place);
                }
            }
            values[place] = plus(values[place], value);
        }

        private Equation collected(long limit) {
            int[] places = Arrays.stream(list, 0, length).filter(place -> values[place] != 0).sorted().toArray();
            long[] factors = Arrays.stream(places).mapToLong(place -> values[place]).toArray();
            for (int i = 0; i < length; i++) {
                values[list[i]] = 0;
                touched[list[i]] = false;
            }
            return new Equation(places, factors, limit);
        }
    }

    /** Free counts at random, the pivots from the last to the first. */
    private long[] solution(SplittableRandom random) {
        long[] values = new long[size];
        for (int i = 0; i < size; i++) {
            values[i] = isPivot[i] ? 0 : random.nextLong(PRIME);
        }
        for (int i = order.size() - 1; i >= 0; i--) {
            Equation equation = order.get(i);
            int pivot = pivots.get(i);
            long sum = equation.limit();
            long ofPivot = 0;
            for (int j = 0; j < equation.places().length; j++) {
                if (equation.places()[j] == pivot) {
                    ofPivot = equation.factors()[j];
                } else {
                    sum = minus(sum, multiply(equation.factors()[j], values[equation.places()[j]]));
                }
            }
            values[pivot] = multiply(sum, inverse(ofPivot));
        }
        return values;
    }

    private static long plus(long a, long b) {
        long sum = a + b;
        return sum >= PRIME ? sum - PRIME : sum;
    }

    private static long minus(long a, long b) {
        return a >= b ? a - b : a - b + PRIME;
    }

    /** The product of two numbers under 2⁶¹ is high × 2⁶⁴ + low, and 2⁶¹ counts as 1. */
    private static long multiply(long a, long b) {
        long low = a * b;
        long high = Math.multiplyHigh(a, b);
        return plus(low & PRIME, (high << 3 | low >>> 61) & PRIME);
    }

    private static long inverse(long a) {
        if (a == 1 || a == PRIME - 1) {
            return a;
        }
        long result = 1;
        long power = a;
        for (long exponent = PRIME - 2; exponent > 0; exponent >>= 1) {
            if ((exponent & 1) == 1) {
                result = multiply(result, power);
            }
            power = multiply(power, power);
        }
        return result;
    }
}
