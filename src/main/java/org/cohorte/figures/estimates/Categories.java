package org.cohorte.figures.estimates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The categories of a variable, joined until each has enough answers to bear a margin: again and again the one with the fewest joins another.
 * Of ordered categories that is the neighbour with fewer answers (of equal ones the lower); else, and for what is unknown, it is the one with the
 * next fewest (of equal ones the first in the order). The same answers give the same groups.
 */
public final class Categories {

    private record Group(List<String> members, int answers, boolean hasPlace) {

        Group with(Group other) {
            List<String> both = new ArrayList<>(members);
            both.addAll(other.members);
            return new Group(both, answers + other.answers, hasPlace || other.hasPlace);
        }
    }

    private final int least;
    private final List<Group> groups = new ArrayList<>();

    private Categories(int least) {
        this.least = least;
    }

    /** The group of each category. @param answers of each, in their order; none where nobody answered */
    public static Map<String, String> unordered(SortedMap<String, Integer> answers, int least) {
        Categories categories = new Categories(least);
        answers.forEach((code, count) -> categories.groups.add(new Group(List.of(code), count, false)));
        return categories.joined();
    }

    /** The group of each category. @param unknown the one without a place in the order, which need not occur */
    public static Map<String, String> ordered(SortedMap<String, Integer> answers, String unknown, int least) {
        Categories categories = new Categories(least);
        answers.forEach((code, count) -> {
            if (!code.equals(unknown)) {
                categories.groups.add(new Group(List.of(code), count, true));
            }
        });
        if (answers.containsKey(unknown)) {
            categories.groups.add(new Group(List.of(unknown), answers.get(unknown), false));
        }
        return categories.joined();
    }

    private Map<String, String> joined() {
        int smallest = smallest();
        while (groups.size() > 1 && groups.get(smallest).answers() < least) {
            int other = partner(smallest);
            groups.set(Math.min(smallest, other), groups.get(Math.min(smallest, other)).with(groups.get(Math.max(smallest, other))));
            groups.remove(Math.max(smallest, other));
            smallest = smallest();
        }
        Map<String, String> groupOf = new HashMap<>();
        groups.forEach(group -> group.members().forEach(member -> groupOf.put(member, String.join("+", group.members()))));
        return groupOf;
    }

    private int smallest() {
        int smallest = 0;
        for (int i = 1; i < groups.size(); i++) {
            smallest = groups.get(i).answers() < groups.get(smallest).answers() ? i : smallest;
        }
        return smallest;
    }

    private int partner(int smallest) {
        int partner = -1;
        for (int i = 0; i < groups.size(); i++) {
            if (i != smallest && mayJoin(smallest, i) && (partner < 0 || groups.get(i).answers() < groups.get(partner).answers())) {
                partner = i;
            }
        }
        return partner;
    }

    private boolean mayJoin(int smallest, int other) {
        long placed = groups.stream().filter(Group::hasPlace).count();
        boolean byPlace = groups.get(smallest).hasPlace() && placed > 1;
        return !byPlace || groups.get(other).hasPlace() && Math.abs(other - smallest) == 1;
    }
}
