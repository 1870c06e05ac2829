package org.cohorte.figures.computation;

import java.util.List;
import java.util.Map;

import org.cohorte.figures.Breakdown;

/**
 * What was counted in one year and member (of the network: no breakdown).
 *
 * @param counts by the name of their column
 */
record MemberCounts(int year, List<Breakdown> dimensions, List<String> members, Map<String, Long> counts) {

    MemberCounts {
        members = List.copyOf(members);
    }

    long count(String name) {
        Long count = counts.get(name);
        if (count == null) {
            throw new IllegalStateException("no count is named " + name + "; there are " + counts.keySet());
        }
        return count;
    }
}
