package org.cohorte.figures.disclosure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.ReleaseTables;
import org.cohorte.figures.counts.Counts;
import org.cohorte.figures.counts.MemberCounts;

/**
 * What everybody knows of the counts of a population before any is published, each as a column whose count is 0: the members of a breakdown add up to
 * their total; and where two breakdowns of a cell fall into groups that never meet (the departments of a region, the only occupation of an
 * island), both sides of a group add up to the same. That two members never meet is seen from a table that crosses them, or from the public catalogue.
 * Where a person counts in several members, no such sum holds, and none is taken.
 */
final class Relations {

    /** What the public catalogue tells of programmes, so that everybody knows where nobody can be. */
    static final Set<Breakdown> CATALOGUE = EnumSet.of(Breakdown.REGION, Breakdown.DEPARTMENT, Breakdown.OCCUPATION, Breakdown.PROVIDER, Breakdown.PROGRAMME);

    private record Meeting(int year, Breakdown a, String memberOfA, Breakdown b, String memberOfB) {}

    private final CountSpace space;
    private final ReleaseTables tables;
    private final Set<Meeting> meetings = new HashSet<>();
    private final Map<Integer, List<Column>> ofYear = new TreeMap<>();

    private Relations(CountSpace space, Counts counts, ReleaseTables tables) {
        this.space = space;
        this.tables = tables;
        for (MemberCounts cell : counts.counts()) {
            if (cell.dimensions().size() == 2) {
                meetings.add(new Meeting(cell.year(), cell.dimensions().get(0), cell.members().get(0), cell.dimensions().get(1), cell.members().get(1)));
            }
        }
    }

    static Map<Integer, List<Column>> of(CountSpace space, Counts counts, ReleaseTables tables) {
        Relations relations = new Relations(space, counts, tables);
        space.children().forEach((parent, splits) -> {
            splits.values().forEach(children -> relations.addUp(List.of(parent), children));
            splits.keySet().forEach(a -> splits.keySet().stream().filter(b -> a.compareTo(b) < 0 && relations.isPublic(a, b))
                    .forEach(b -> relations.groups(a, splits.get(a), b, splits.get(b))));
        });
        return relations.ofYear;
    }

    private boolean isPublic(Breakdown a, Breakdown b) {
        return CATALOGUE.contains(a) && CATALOGUE.contains(b) || tables.has(List.of(a, b));
    }

    private void addUp(List<Integer> left, List<Integer> right) {
        int year = space.cells().get(left.getFirst()).year();
        for (int place = 0; place < space.independentCounts(); place++) {
            if (sum(place, left) == sum(place, right)) {
                Column relation = column(place, left).minus(1, column(place, right));
                if (!relation.isNothing()) {
                    ofYear.computeIfAbsent(year, _ -> new ArrayList<>()).add(relation);
                }
            }
        }
    }

    private long sum(int place, List<Integer> cells) {
        return cells.stream().mapToLong(cell -> space.independentValue(place, cell)).sum();
    }

    private Column column(int place, List<Integer> cells) {
        Map<Integer, Long> rows = new TreeMap<>();
        for (int cell : cells) {
            Column one = space.independent(place, cell);
            if (!one.isNothing()) {
                rows.merge(one.row(0), 1L, Long::sum);
            }
        }
        return Column.of(rows);
    }

    /** Where all members meet in one group, their sums are those of the total. */
    private void groups(Breakdown a, List<Integer> ofA, Breakdown b, List<Integer> ofB) {
        Map<Integer, Integer> leader = new HashMap<>();
        for (int left : ofA) {
            for (int right : ofB) {
                if (meet(a, left, b, right)) {
                    leader.put(leader(leader, right), leader(leader, left));
                }
            }
        }
        Map<Integer, List<Integer>> leftOf = byLeader(leader, ofA);
        Map<Integer, List<Integer>> rightOf = byLeader(leader, ofB);
        if (leftOf.size() > 1) {
            leftOf.forEach((group, left) -> {
                if (rightOf.containsKey(group)) {
                    addUp(left, rightOf.get(group));
                }
            });
        }
    }

    private boolean meet(Breakdown a, int left, Breakdown b, int right) {
        MemberCounts one = space.cells().get(left);
        MemberCounts other = space.cells().get(right);
        return meetings.contains(new Meeting(one.year(), a, member(one, a), b, member(other, b)));
    }

    private static String member(MemberCounts cell, Breakdown breakdown) {
        return cell.members().get(cell.dimensions().indexOf(breakdown));
    }

    private static Map<Integer, List<Integer>> byLeader(Map<Integer, Integer> leader, List<Integer> cells) {
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        cells.forEach(cell -> groups.computeIfAbsent(leader(leader, cell), _ -> new ArrayList<>()).add(cell));
        return groups;
    }

    private static int leader(Map<Integer, Integer> leader, int cell) {
        int at = cell;
        while (leader.getOrDefault(at, at) != at) {
            at = leader.get(at);
        }
        return at;
    }
}
