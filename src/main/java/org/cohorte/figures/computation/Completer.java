package org.cohorte.figures.computation;

import java.util.List;

import org.cohorte.figures.Breakdown;

/**
 * One who completed, as estimates need it.
 *
 * @param members of each breakdown, in their order
 * @param traits  whether they are counted in each of {@link Completers#traits}
 */
record Completer(List<String> members, boolean[] traits) {

    String member(Breakdown breakdown) {
        return members.get(breakdown.ordinal());
    }

    List<String> members(List<Breakdown> breakdowns) {
        return breakdowns.stream().map(this::member).toList();
    }
}
