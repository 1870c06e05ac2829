package org.cohorte.figures.attack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.Population;

/** A member of a table, whose counts are told by figures or related by them. */
record CellKey(Population population, int year, List<Breakdown> dimensions, List<String> members) {

    boolean isNetwork() {
        return dimensions.isEmpty();
    }

    boolean isSplitBy(Breakdown breakdown) {
        return dimensions.contains(breakdown);
    }

    String member(Breakdown breakdown) {
        return members.get(dimensions.indexOf(breakdown));
    }

    CellKey in(int otherYear) {
        return new CellKey(population, otherYear, dimensions, members);
    }

    CellKey of(Population other) {
        return new CellKey(other, year, dimensions, members);
    }

    /** The cell that is no longer split by a breakdown of its own. */
    CellKey without(Breakdown breakdown) {
        int at = dimensions.indexOf(breakdown);
        List<Breakdown> fewer = new ArrayList<>(dimensions);
        List<String> of = new ArrayList<>(members);
        fewer.remove(at);
        of.remove(at);
        return new CellKey(population, year, List.copyOf(fewer), List.copyOf(of));
    }

    /** The cell with another breakdown in the place of one, in the order of breakdowns. */
    CellKey with(Breakdown breakdown, Breakdown wider, String member) {
        CellKey rest = without(breakdown);
        List<Breakdown> more = new ArrayList<>(rest.dimensions());
        List<String> of = new ArrayList<>(rest.members());
        int at = 0;
        while (at < more.size() && more.get(at).compareTo(wider) < 0) {
            at++;
        }
        more.add(at, wider);
        of.add(at, member);
        return new CellKey(population, year, List.copyOf(more), List.copyOf(of));
    }

    /** {@code 2020 region*gender=84*f}. */
    String text() {
        return year + (dimensions.isEmpty() ? "" : " " + dimensions.stream().map(Breakdown::code).collect(Collectors.joining("*")) + "=" + String.join("*", members));
    }
}
