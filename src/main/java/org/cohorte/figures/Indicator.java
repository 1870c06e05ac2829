package org.cohorte.figures;

import java.util.List;
import java.util.Optional;

/**
 * A figure's definition, read from its file in {@code figures/indicators}: the computation, the methodology page and the data dictionary
 * come from it.
 *
 * @param numerator   the count that it shows, or divides; a column of the population's counts; of an estimate the sum of the weights of those counted
 * @param denominator what a share or an estimate divides by, likewise; empty for a count
 * @param rows        the count whose members have a row, a zero one too; empty where those counted have
 * @param years       how many years, the figure's own the last, its counts are added up over
 */
public record Indicator(String id, int version, Population population, Unit unit, Kind kind, Text title, Text definition,
                        String numerator, Optional<String> denominator, Optional<String> rows, List<Breakdown> breakdowns, int years) {

    /** What the id of a rate over two years ends with. */
    static final String OVER_TWO_YEARS = "-two-years";

    /** How the value comes from the counts; an estimate divides sums of weights, where a share divides counts. */
    public enum Kind { COUNT, SHARE, CUMULATIVE, RANK, ESTIMATE }

    /** What the id of an estimate has behind that of its raw rate. */
    private static final String WEIGHTED = "-weighted";
    private static final String RESPONSE = "outcome-response-rate";

    /** A text in both languages. */
    public record Text(String fr, String en) {}

    public Indicator {
        breakdowns = List.copyOf(breakdowns);
        if ((kind == Kind.SHARE || kind == Kind.ESTIMATE) != denominator.isPresent()) {
            throw new IllegalArgumentException(id + ": a share or an estimate, and nothing else, has a denominator");
        }
        if ((kind == Kind.ESTIMATE) != namesAnEstimate(id)) {
            throw new IllegalArgumentException(id + ": an estimate, and nothing else, is named after its raw rate with " + WEIGHTED);
        }
        if (!population.breakdowns().containsAll(breakdowns)) {
            throw new IllegalArgumentException(id + ": a breakdown that its population does not have");
        }
    }

    /** Whether it counts people or files, so that a small value could tell something of one. */
    public boolean isOfPeople() {
        return population != Population.SESSION;
    }

    public boolean isEstimate() {
        return kind == Kind.ESTIMATE;
    }

    /** The id of the raw rate beside which an estimate stands; of any other indicator its own. */
    public String rawId() {
        return rawIdOf(id);
    }

    /** Whether the id is that of an estimate. */
    public static boolean namesAnEstimate(String id) {
        return id.endsWith(WEIGHTED);
    }

    /** The id of the estimate that stands beside a raw rate, where there is one. */
    public static String estimateIdOf(String rawId) {
        return rawId + WEIGHTED;
    }

    /** {@link #rawId} of an id alone. */
    public static String rawIdOf(String id) {
        return namesAnEstimate(id) ? id.substring(0, id.length() - WEIGHTED.length()) : id;
    }

    /** Of an estimate: the figures of the same cell without which it is not told, since its interval tells both. */
    public List<String> toldBeside() {
        return List.of(rawId(), RESPONSE);
    }
}
