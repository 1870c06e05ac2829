package org.cohorte.figures.counts;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.Utf8Order;

/**
 * What was counted in one year and member (of the network: no breakdown).
 *
 * @param counts in the order of the statement's columns; see {@link Counts#place}
 */
public record MemberCounts(int year, List<Breakdown> dimensions, List<String> members, long[] counts) {

    /** Year, dimensions, members, as the file has them. */
    public static final Comparator<MemberCounts> FILE_ORDER = Comparator.comparingInt(MemberCounts::year)
            .thenComparing(MemberCounts::dimensionCodes, Utf8Order.BYTES)
            .thenComparing(counted -> String.join("*", counted.members()), Utf8Order.BYTES);

    private String dimensionCodes() {
        return dimensions.size() == 1 ? dimensions.getFirst().code() : dimensions.stream().map(Breakdown::code).collect(Collectors.joining("*"));
    }
}
