package org.cohorte.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The tables that a release names, from the most important to the least: the network always, and of each indicator every table whose breakdowns
 * it has.
 *
 * @param breakdowns each one breakdown, or two in their order
 */
public record ReleaseTables(List<List<Breakdown>> breakdowns) {

    /** Every two of these are crossed by default. */
    private static final List<Breakdown> CROSSED = List.of(Breakdown.REGION, Breakdown.GENDER, Breakdown.EDUCATION_LEVEL, Breakdown.IN_QPV, Breakdown.AGE_GROUP, Breakdown.OCCUPATION);

    public ReleaseTables {
        breakdowns = breakdowns.stream().map(List::copyOf).distinct().toList();
        for (List<Breakdown> table : breakdowns) {
            if (table.isEmpty() || table.size() > 2 || table.size() == 2 && table.get(0).compareTo(table.get(1)) >= 0) {
                throw new IllegalArgumentException("no table by " + table + ": one breakdown, or two in their order");
            }
        }
    }

    /** What a release shows where it names nothing: all single breakdowns, and every two of region, gender, level, neighbourhood, age and occupation. */
    public static ReleaseTables standard() {
        List<List<Breakdown>> tables = new ArrayList<>(Breakdown.singles());
        for (int i = 0; i < CROSSED.size(); i++) {
            for (int j = i + 1; j < CROSSED.size(); j++) {
                tables.add(List.of(CROSSED.get(i), CROSSED.get(j)));
            }
        }
        return new ReleaseTables(tables);
    }

    /** All that figures can be computed by: the standard tables, then every other two breakdowns. */
    public static ReleaseTables possible() {
        List<List<Breakdown>> tables = new ArrayList<>(standard().breakdowns());
        for (Breakdown one : Breakdown.values()) {
            Arrays.stream(Breakdown.values()).filter(other -> one.compareTo(other) < 0).forEach(other -> tables.add(List.of(one, other)));
        }
        return new ReleaseTables(tables);
    }

    /** The network and these, of all years. */
    public Selection selection() {
        List<List<Breakdown>> all = new ArrayList<>();
        all.add(List.of());
        all.addAll(breakdowns);
        return new Selection(Integer.MIN_VALUE, Integer.MAX_VALUE, all);
    }

    public boolean has(List<Breakdown> table) {
        return table.isEmpty() || breakdowns.contains(table);
    }
}
