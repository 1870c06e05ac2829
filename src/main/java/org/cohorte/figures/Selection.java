package org.cohorte.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which figures are asked for.
 *
 * @param firstYear  years outside those that exist have no rows
 * @param breakdowns each empty (the network), one breakdown, or two in their order
 */
public record Selection(int firstYear, int lastYear, List<List<Breakdown>> breakdowns) {

    public Selection {
        breakdowns = List.copyOf(breakdowns);
        if (firstYear > lastYear) {
            throw new IllegalArgumentException("the first year is after the last");
        }
    }

    /** The network alone, all years. */
    public static Selection network() {
        return new Selection(Integer.MIN_VALUE, Integer.MAX_VALUE, List.of(List.of()));
    }

    /** The network and every single breakdown, all years. */
    public static Selection networkAndSingles() {
        List<List<Breakdown>> all = new ArrayList<>();
        all.add(List.of());
        all.addAll(Breakdown.singles());
        return new Selection(Integer.MIN_VALUE, Integer.MAX_VALUE, all);
    }

    public Selection ofYears(int first, int last) {
        return new Selection(first, last, breakdowns);
    }

    /** With these breakdowns too. */
    public Selection with(List<List<Breakdown>> further) {
        List<List<Breakdown>> all = new ArrayList<>(breakdowns);
        all.addAll(further);
        return new Selection(firstYear, lastYear, all);
    }

    /** What {@code --by} names: {@code region}, {@code region*gender}, or {@code all}. */
    public static Selection by(String text) {
        if (text.equals("all")) {
            return networkAndSingles();
        }
        List<Breakdown> parts = Arrays.stream(text.split("\\*", -1))
                .map(code -> Breakdown.find(code).orElseThrow(() -> new IllegalArgumentException(code))).sorted().toList();
        if (parts.size() > 2 || parts.size() == 2 && parts.get(0) == parts.get(1)) {
            throw new IllegalArgumentException(text);
        }
        return new Selection(Integer.MIN_VALUE, Integer.MAX_VALUE, List.of(parts));
    }

    public boolean isOfNetworkOnly() {
        return breakdowns.stream().allMatch(List::isEmpty);
    }
}
