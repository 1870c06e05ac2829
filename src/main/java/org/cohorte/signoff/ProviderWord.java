package org.cohorte.signoff;

import java.time.LocalDate;

/**
 * What a provider says of its figures of a year.
 *
 * @param provider  its identifier
 * @param givenOn   the day on which it gave its word
 * @param reference where that is kept, a letter's or a message's number; may be empty, and never names a person
 */
public record ProviderWord(String provider, Kind kind, LocalDate givenOn, String reference) {

    /** Whether it stands by its figures. Either is a word: what is missing is the provider that says nothing. */
    public enum Kind { CONFIRMED, CONTESTED }

    public ProviderWord {
        if (provider.isBlank()) {
            throw new IllegalArgumentException("a word of nobody");
        }
    }
}
