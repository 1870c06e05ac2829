package org.cohorte.figures.attack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.cohorte.figures.arithmetic.Modular;

/**
 * Finds each count of a component that follows exactly from the equations: it is the same in every solution. Two solutions with the free
 * counts drawn at random, modulo the prime 2⁶¹ − 1, differ in every count that does not follow, but for a chance of one in 10¹⁸.
 */
final class ExactRecomputation {

    private final int size;

    /** In echelon form: each tells its pivot, once the counts that are no pivot and the pivots of those behind it are known. */
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
        boolean consistent = recomputation.eliminate(component.rows().stream().filter(Component.Row::equality).map(Equation::of).toList());
        SplittableRandom random = new SplittableRandom(seed);
        long[] first = recomputation.solution(random);
        long[] second = recomputation.solution(random);
        boolean[] found = new boolean[component.size()];
        long[] values = new long[component.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = first[i] == second[i];
            values[i] = Modular.nearestToZero(first[i]);
        }
        return new Outcome(found, values, consistent);
    }

    /** First the equations with a count that stands in no other: they are set aside without any reckoning. Then the core that is left. */
    private boolean eliminate(List<Equation> equations) {
        Uses uses = Uses.in(equations, size);
        boolean[] aside = setAside(equations, uses);
        return eliminateCore(IntStream.range(0, equations.size()).filter(i -> !aside[i]).mapToObj(equations::get).toList(), uses.left());
    }

    /**
     * Where each count stands.
     *
     * @param left      how many equations with it are not set aside
     * @param equations the numbers of all with it
     */
    private record Uses(int[] left, List<List<Integer>> equations) {

        static Uses in(List<Equation> equations, int size) {
            Uses uses = new Uses(new int[size], IntStream.range(0, size).<List<Integer>>mapToObj(_ -> new ArrayList<>(4)).toList());
            for (int i = 0; i < equations.size(); i++) {
                for (int place : equations.get(i).places()) {
                    uses.left[place]++;
                    uses.equations.get(place).add(i);
                }
            }
            return uses;
        }

        ArrayDeque<Integer> single() {
            ArrayDeque<Integer> single = new ArrayDeque<>();
            IntStream.range(0, left.length).filter(place -> left[place] == 1).forEach(single::add);
            return single;
        }

        /** −1 where all with the count are set aside. */
        int first(int place, boolean[] aside) {
            return equations.get(place).stream().filter(i -> !aside[i]).findFirst().orElse(-1);
        }
    }

    /** @return which equations were set aside: without one, another count may stand in a single one */
    private boolean[] setAside(List<Equation> equations, Uses uses) {
        boolean[] aside = new boolean[equations.size()];
        ArrayDeque<Integer> single = uses.single();
        while (!single.isEmpty()) {
            int place = single.removeFirst();
            int at = uses.first(place, aside);
            if (at >= 0) {
                aside[at] = true;
                append(equations.get(at), place);
                for (int other : equations.get(at).places()) {
                    if (--uses.left[other] == 1) {
                        single.add(other);
                    }
                }
            }
        }
        return aside;
    }

    private void append(Equation equation, int pivot) {
        order.add(equation);
        pivots.add(pivot);
        isPivot[pivot] = true;
    }

    private boolean eliminateCore(List<Equation> core, int[] uses) {
        RowReduction reduction = new RowReduction(size);
        boolean consistent = true;
        for (Equation equation : core.stream().sorted(Comparator.comparingInt(of -> of.places().length)).toList()) {
            Equation reduced = reduction.reduced(equation);
            if (reduced.places().length == 0) {
                consistent &= reduced.limit() == 0;
            } else {
                int pivot = rarest(reduced.places(), uses);
                reduction.keep(reduced, pivot);
                append(reduced, pivot);
            }
        }
        return consistent;
    }

    /** The count that stands in the fewest of the core. */
    private static int rarest(int[] places, int[] uses) {
        int rarest = places[0];
        for (int place : places) {
            if (uses[place] < uses[rarest]) {
                rarest = place;
            }
        }
        return rarest;
    }

    /** Free counts at random, the pivots from the last to the first. */
    private long[] solution(SplittableRandom random) {
        long[] values = new long[size];
        for (int i = 0; i < size; i++) {
            values[i] = isPivot[i] ? 0 : random.nextLong(Modular.PRIME);
        }
        for (int i = order.size() - 1; i >= 0; i--) {
            values[pivots.get(i)] = order.get(i).solved(pivots.get(i), values);
        }
        return values;
    }
}
