package org.cohorte.figures.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts that are not known and hang together, and the constraints between them, all that is known put in: none of it says anything of
 * another component.
 *
 * @param counts their numbers in the system, ascending; within the component a count is named by its place here
 */
record Component(int[] counts, List<Row> rows) {

    /** A constraint on the component's counts; {@code constraint} is its number in the system. */
    record Row(int[] places, int[] factors, long limit, boolean equality, int constraint) {}

    /** All components of the counts that are not fixed. Inequalities that the bounds already grant are left out. */
    static List<Component> of(List<Constraint> constraints, Known known) {
        int[] parent = new int[known.low.length];
        Arrays.setAll(parent, i -> i);
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < constraints.size(); i++) {
            if (tells(constraints.get(i), known)) {
                open.add(i);
                join(constraints.get(i), known, parent);
            }
        }
        Map<Integer, List<Integer>> constraintsOf = new LinkedHashMap<>();
        open.forEach(i -> constraintsOf.computeIfAbsent(root(parent, firstOpen(constraints.get(i), known)), _ -> new ArrayList<>()).add(i));
        return constraintsOf.values().stream().map(of -> component(of, constraints, known)).toList();
    }

    private static void join(Constraint constraint, Known known, int[] parent) {
        int first = firstOpen(constraint, known);
        for (int count : constraint.counts()) {
            if (!known.isFixed(count)) {
                parent[root(parent, count)] = root(parent, first);
            }
        }
    }

    private static int firstOpen(Constraint constraint, Known known) {
        return Arrays.stream(constraint.counts()).filter(count -> !known.isFixed(count)).findFirst().orElseThrow();
    }

    private static int root(int[] parent, int count) {
        int at = count;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private static boolean tells(Constraint constraint, Known known) {
        long most = 0;
        boolean open = false;
        for (int i = 0; i < constraint.counts().length; i++) {
            int count = constraint.counts()[i];
            open |= !known.isFixed(count);
            most += constraint.factors()[i] * (constraint.factors()[i] > 0 ? known.high[count] : known.low[count]);
        }
        return open && (constraint.equality() || most > constraint.limit());
    }

    private static Component component(List<Integer> of, List<Constraint> constraints, Known known) {
        int[] counts = of.stream().flatMapToInt(i -> Arrays.stream(constraints.get(i).counts())).filter(count -> !known.isFixed(count)).sorted().distinct().toArray();
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < counts.length; i++) {
            places.put(counts[i], i);
        }
        return new Component(counts, of.stream().map(i -> row(i, constraints.get(i), places, known)).toList());
    }

    private static Row row(int number, Constraint constraint, Map<Integer, Integer> places, Known known) {
        int length = constraint.counts().length;
        int[] at = new int[length];
        int[] factors = new int[length];
        int size = 0;
        long limit = constraint.limit();
        for (int i = 0; i < length; i++) {
            int count = constraint.counts()[i];
            if (known.isFixed(count)) {
                limit -= constraint.factors()[i] * known.low[count];
            } else {
                at[size] = places.get(count);
                factors[size++] = constraint.factors()[i];
            }
        }
        return new Row(Arrays.copyOf(at, size), Arrays.copyOf(factors, size), limit, constraint.equality(), number);
    }

    int size() {
        return counts.length;
    }
}
