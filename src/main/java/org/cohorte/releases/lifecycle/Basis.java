package org.cohorte.releases.lifecycle;

import java.util.List;
import java.util.Optional;

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

    public Basis of(String otherSnapshot) {
        return new Basis(Optional.of(otherSnapshot), threshold, smallestBase, tables);
    }
}
