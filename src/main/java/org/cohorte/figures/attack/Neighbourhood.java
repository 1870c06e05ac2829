package org.cohorte.figures.attack;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SplittableRandom;

/**
 * Some counts of a component that stand near each other, with every constraint that touches them. What is outside is left anywhere between its bounds,
 * so that no solution of the whole is missed.
 */
final class Neighbourhood {

    /** A component with, of each count, the rows that it stands in. */
    static final class Rows {
        private final Component component;
        private final int[][] ofPlace;

        Rows(Component component) {
            this.component = component;
            int[] sizes = new int[component.size()];
            component.rows().forEach(row -> Arrays.stream(row.places()).forEach(place -> sizes[place]++));
            ofPlace = new int[component.size()][];
            for (int i = 0; i < sizes.length; i++) {
                ofPlace[i] = new int[sizes[i]];
            }
            for (int i = component.rows().size() - 1; i >= 0; i--) {
                for (int place : component.rows().get(i).places()) {
                    ofPlace[place][--sizes[place]] = i;
                }
            }
        }

        Component component() {
            return component;
        }
    }

    private final Rows rows;
    private final int[] inside;

    /** Of a count inside its place there. */
    private final Map<Integer, Integer> placeInside = new HashMap<>();

    /** Of a longer row no more counts are added at once: a few members of a total, with all that is told of them, move better than one count of all. */
    private static final int SHORT = 12;

    /** The same counts near the same middle as long as nothing near it changes. */
    Neighbourhood(Rows rows, int middle, int most) {
        this.rows = rows;
        this.inside = new Collecting(middle, most).collected();
        for (int i = 0; i < inside.length; i++) {
            placeInside.put(inside[i], i);
        }
    }

    /** Rows are added, those first of which the least is missing, until there are so many counts. */
    private final class Collecting {

        private record Waiting(int row, int missing) {}

        private final PriorityQueue<Waiting> waiting = new PriorityQueue<>(Comparator.comparingInt(Waiting::missing).thenComparingInt(Waiting::row));
        private final Map<Integer, Integer> missing = new HashMap<>();
        private final BitSet done = new BitSet();
        private final BitSet isInside = new BitSet();
        private final SplittableRandom random;
        private final int[] places;
        private int size;

        Collecting(int middle, int most) {
            places = new int[most];
            random = new SplittableRandom(rows.component.counts()[middle]);
            collect(middle);
            while (!waiting.isEmpty() && size < most) {
                int next = waiting.remove().row();
                if (!done.get(next)) {
                    done.set(next);
                    collectOf(rows.component.rows().get(next).places());
                }
            }
        }

        private void collectOf(int[] row) {
            int from = row.length > SHORT ? random.nextInt(row.length) : 0;
            int left = Math.min(SHORT, places.length - size);
            for (int i = 0; i < row.length && left > 0; i++) {
                int place = row[(from + i) % row.length];
                if (!isInside.get(place)) {
                    left--;
                    collect(place);
                }
            }
        }

        private void collect(int place) {
            isInside.set(place);
            places[size++] = place;
            for (int row : rows.ofPlace[place]) {
                int left = missing.merge(row, rows.component.rows().get(row).places().length - 1, (before, _) -> before - 1);
                if (!done.get(row)) {
                    waiting.add(new Waiting(row, left));
                }
            }
        }

        int[] collected() {
            return Arrays.copyOf(places, size);
        }
    }

    /** Their places in the component; the middle is the first. */
    int[] inside() {
        return inside;
    }

    /** Of one that is inside. */
    int placeInside(int place) {
        return placeInside.get(place);
    }

    boolean isInside(int place) {
        return placeInside.containsKey(place);
    }

    boolean isWhole() {
        return inside.length == rows.component.size();
    }

    /** The rows of the component that its programs have, in their order. */
    int[] touched() {
        return Arrays.stream(inside).flatMap(place -> Arrays.stream(rows.ofPlace[place])).sorted().distinct().toArray();
    }

    /** What holds of the counts inside, those outside anywhere between their bounds. */
    Inequalities inequalities(double[] low, double[] high) {
        return new Inequalities(Arrays.stream(inside).mapToDouble(place -> low[place]).toArray(), Arrays.stream(inside).mapToDouble(place -> high[place]).toArray(),
                Arrays.stream(touched()).mapToObj(row -> sum(rows.component.rows().get(row), low, high)).toList());
    }

    private Inequalities.Sum sum(Component.Row row, double[] low, double[] high) {
        int[] places = new int[row.places().length];
        int[] factors = new int[places.length];
        int size = 0;
        double least = 0;
        double most = 0;
        for (int i = 0; i < places.length; i++) {
            int place = row.places()[i];
            Integer at = placeInside.get(place);
            if (at != null) {
                places[size] = at;
                factors[size++] = row.factors()[i];
            } else {
                double atLow = row.factors()[i] * low[place];
                double atHigh = row.factors()[i] * high[place];
                least += Math.min(atLow, atHigh);
                most += Math.max(atLow, atHigh);
            }
        }
        return new Inequalities.Sum(Arrays.copyOf(places, size), Arrays.copyOf(factors, size),
                row.equality() ? row.limit() - most : Double.NEGATIVE_INFINITY, row.limit() - least);
    }
}
