package org.cohorte.recount;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.HashSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The figures of one year by one breakdown over one list of things (files, people, sessions). Each of the sets that it makes
 * holds, for a member, the distinct things or people counted there.
 */
final class Sheet<T> {

    private final List<T> things;
    private final Function<T, String> member;
    private final int year;
    private final Breakdown by;
    private final String status;
    private final List<Line> lines;

    Sheet(List<T> things, Function<T, String> member, ReportingYear year, Breakdown by, String status, List<Line> lines) {
        this.things = things;
        this.member = member;
        this.year = year.number();
        this.by = by;
        this.status = status;
        this.lines = lines;
    }

    /** For each member the distinct keys of the things that count; a member without one is absent. */
    <K> Map<String, Set<K>> distinct(Function<T, K> key, Predicate<T> counts) {
        return things.stream().filter(counts)
                .collect(Collectors.groupingBy(member, TreeMap::new, Collectors.mapping(key, Collectors.toSet())));
    }

    /** A count whose members are those that it counts. */
    void count(String indicator, String unit, Map<String, ? extends Set<?>> counted) {
        count(indicator, unit, counted, counted);
    }

    /** A count with a row for each member of a population, 0 where it counts nothing; the network always has its row. */
    void count(String indicator, String unit, Map<String, ? extends Set<?>> counted, Map<String, ? extends Set<?>> population) {
        Set<String> members = new HashSet<>(population.keySet());
        if (by == Breakdown.NETWORK) {
            members.add("");
        }
        for (String each : members) {
            add(indicator, each, Long.toString(size(counted, each)), unit, "", "");
        }
    }

    /** A share, with a row for each member that the denominator has. */
    void share(String indicator, Map<String, ? extends Set<?>> numerator, Map<String, ? extends Set<?>> denominator) {
        for (String each : denominator.keySet()) {
            Share share = new Share(size(numerator, each), size(denominator, each));
            add(indicator, each, share.percent(), "percent",
                    Long.toString(share.numerator()), Long.toString(share.denominator()));
        }
    }

    /** The place of each member by its count, unknown left aside; equal ones share the best place and the next is skipped. */
    void rank(String indicator, Map<String, ? extends Set<?>> counted) {
        List<String> ranked = counted.keySet().stream().filter(each -> !each.equals(Breakdown.UNKNOWN)).toList();
        for (String each : ranked) {
            long larger = ranked.stream().filter(other -> size(counted, other) > size(counted, each)).count();
            add(indicator, each, Long.toString(larger + 1), "rank", "", "");
        }
    }

    private void add(String indicator, String members, String value, String unit, String numerator, String denominator) {
        lines.add(new Line(indicator, year, by.dimension(), members, value, unit, numerator, denominator, status));
    }

    private static int size(Map<String, ? extends Set<?>> sets, String member) {
        Set<?> found = sets.get(member);
        return found == null ? 0 : found.size();
    }
}
