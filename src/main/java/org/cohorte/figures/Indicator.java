package org.cohorte.figures;

import java.util.List;
import java.util.Optional;

/**
 * A figure's definition, read from its file in {@code figures/indicators}: the computation, the methodology page and the data dictionary
 * come from it.
 *
 * @param numerator   the count that it shows, or divides; a column of the population's counts
 * @param denominator what a share divides by; empty for a count
 * @param rows        the count whose members have a row, a zero one too; empty where those counted have
 */
public record Indicator(String id, int version, Population population, Unit unit, Kind kind, Text title, Text definition,
                        String numerator, Optional<String> denominator, Optional<String> rows, List<Breakdown> breakdowns) {

    /** How the value comes from the counts. */
    public enum Kind { COUNT, SHARE, CUMULATIVE, RANK }

    /** A text in both languages. */
    public record Text(String fr, String en) {}

    public Indicator {
        breakdowns = List.copyOf(breakdowns);
        if ((kind == Kind.SHARE) != denominator.isPresent()) {
            throw new IllegalArgumentException(id + ": a share, and only a share, has a denominator");
        }
        if (!population.breakdowns().containsAll(breakdowns)) {
            throw new IllegalArgumentException(id + ": a breakdown that its population does not have");
        }
    }

    /** Whether it counts people or files, so that a small value could tell something of one. */
    public boolean isOfPeople() {
        return population != Population.SESSION;
    }
}
