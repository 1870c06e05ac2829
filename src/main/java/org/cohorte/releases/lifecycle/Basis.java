package org.cohorte.releases.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.DisclosureSettings;
import org.cohorte.figures.Indicator;
import org.cohorte.figures.Indicators;
import org.cohorte.figures.ReleaseTables;

/**
 * What the figures of a version are computed from.
 *
 * @param snapshot     its id; empty: one is taken when the figures are computed
 * @param threshold    counts of people up to it are not told
 * @param smallestBase rates over fewer people are not told; more than the threshold
 * @param notSensitive shares that tell nothing of a person, whose numerator and rest may be few
 * @param tables       each a breakdown, or two joined by {@code *}, from the most important to the least: the earlier lose less to protection. The
 *                     network is always there
 */
public record Basis(Optional<String> snapshot, int threshold, int smallestBase, List<String> notSensitive, List<String> tables) {

    public static final int LARGEST_THRESHOLD = 1000;
    public static final int LARGEST_BASE = 10_000;

    public Basis {
        notSensitive = List.copyOf(notSensitive);
        tables = tables.stream().distinct().toList();
    }

    /** Every share is sensitive. */
    public Basis(Optional<String> snapshot, int threshold, int smallestBase, List<String> tables) {
        this(snapshot, threshold, smallestBase, List.of(), tables);
    }

    /** Whether figures can be protected by these settings. */
    public boolean protects() {
        return isWithinLimits() && DisclosureSettings.protect(threshold, smallestBase) && sharesOfPeople().containsAll(notSensitive);
    }

    /** Whether they are no larger than a network needs. */
    boolean isWithinLimits() {
        return threshold <= LARGEST_THRESHOLD && smallestBase <= LARGEST_BASE;
    }

    /** The shares that may be called not sensitive. */
    public static List<String> sharesOfPeople() {
        return Indicators.all().stream().filter(i -> i.isOfPeople() && i.kind() == Indicator.Kind.SHARE).map(Indicator::id).toList();
    }

    /** The tables that a release has where nobody chose others. */
    public static List<String> standardTables() {
        return codes(ReleaseTables.standard());
    }

    /** Every table that a release can have: the standard ones first. */
    public static List<String> possibleTables() {
        return codes(ReleaseTables.possible());
    }

    private static List<String> codes(ReleaseTables tables) {
        return tables.breakdowns().stream().map(table -> table.stream().map(Breakdown::code).collect(Collectors.joining("*"))).toList();
    }

    public Basis of(String otherSnapshot) {
        return new Basis(Optional.of(otherSnapshot), threshold, smallestBase, notSensitive, tables);
    }
}
