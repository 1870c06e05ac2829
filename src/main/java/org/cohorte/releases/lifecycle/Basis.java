package org.cohorte.releases.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.ReleaseTables;

/**
 * What the figures of a version are computed from.
 *
 * @param snapshot     its id; empty: one is taken when the figures are computed
 * @param threshold    counts of people up to it are not told
 * @param smallestBase rates over fewer people are not told
 * @param tables       each a breakdown, or two joined by {@code *}; the network is always there
 */
public record Basis(Optional<String> snapshot, int threshold, int smallestBase, List<String> tables) {

    public Basis {
        tables = List.copyOf(tables);
        if (threshold < 1 || smallestBase < 1) {
            throw new IllegalArgumentException("a threshold and a smallest base are 1 or more");
        }
    }

    /** The tables that a release has where nobody chose others. */
    public static List<String> standardTables() {
        return ReleaseTables.standard().breakdowns().stream().map(table -> table.stream().map(Breakdown::code).collect(Collectors.joining("*"))).toList();
    }

    public Basis of(String otherSnapshot) {
        return new Basis(Optional.of(otherSnapshot), threshold, smallestBase, tables);
    }
}
