package org.cohorte.figures.counts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.cohorte.figures.Breakdown;

/**
 * The counts of one population in the order of the file.
 *
 * @param names  of the counts, in the order in which each row has them
 * @param counts sorted by {@link MemberCounts#FILE_ORDER}
 */
public record Counts(List<String> names, List<MemberCounts> counts) {

    public Counts {
        names = List.copyOf(names);
        counts = counts.stream().sorted(MemberCounts.FILE_ORDER).toList();
    }

    /** Where a row has the count of this name. */
    public int place(String name) {
        int place = names.indexOf(name);
        if (place < 0) {
            throw new IllegalStateException("no count is named " + name + "; there are " + names);
        }
        return place;
    }

    /** With a row of nothing for the network in every year in which nothing was counted. */
    public Counts withTheNetworkIn(List<Integer> years) {
        Set<Integer> missing = new HashSet<>(years);
        counts.stream().filter(counted -> counted.dimensions().isEmpty()).forEach(counted -> missing.remove(counted.year()));
        if (missing.isEmpty()) {
            return this;
        }
        List<MemberCounts> all = new ArrayList<>(counts);
        missing.forEach(year -> all.add(new MemberCounts(year, List.<Breakdown>of(), List.of(), new long[names.size()])));
        return new Counts(names, all);
    }
}
