package org.cohorte.figures.disclosure;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cohorte.figures.Breakdown;

/**
 * The counts that readers look for first: those of regions, occupations and groups of people, each by itself. Whatever other figure tells one of them, by what the
 * definitions and everybody's knowledge say, tells what is asked for: the learners of gender f in a region are the numerator of its share of women.
 */
final class AskedFor {

    private static final Set<Breakdown> LESS_LOOKED_AT = EnumSet.of(Breakdown.PROGRAMME, Breakdown.PROVIDER, Breakdown.DEPARTMENT);

    private final Elimination known;
    private final Map<Long, Column> counts = new HashMap<>();

    /**
     * @param rows      how many unknowns there are
     * @param relations what everybody knows, as columns of which the count is 0
     * @param columns   counts that are asked for
     */
    AskedFor(int rows, List<Column> relations, List<Column> columns) {
        known = new Elimination(new int[rows], new BitSet());
        relations.forEach(known::know);
        columns.stream().map(known::reduced).filter(column -> !column.isNothing()).forEach(column -> counts.put(column.direction(), column));
    }

    /** Whether a table by these breakdowns is one that readers look at first. */
    static boolean isLookedAt(List<Breakdown> dimensions) {
        return dimensions.size() == 1 && !LESS_LOOKED_AT.contains(dimensions.getFirst());
    }

    boolean has(Column count) {
        Column reduced = known.reduced(count);
        Column same = reduced.isNothing() ? null : counts.get(reduced.direction());
        return same != null && same.isMultipleOf(reduced);
    }
}
