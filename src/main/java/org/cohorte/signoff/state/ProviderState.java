package org.cohorte.signoff.state;

import java.time.LocalDate;
import java.util.Optional;

import org.cohorte.signoff.ProviderWord;

/**
 * How a provider stands in a year.
 *
 * @param id         the key of its record, for addresses
 * @param identifier as deliveries and lists write it
 * @param last       the newest delivery that wrote something of it, of any year
 */
public record ProviderState(long id, String identifier, String name, YearCounts counts, Optional<ProviderWord> word, Optional<LastDelivery> last) {

    /**
     * A delivery that wrote something of a provider.
     *
     * @param label the name of its package, with the sender and a colon before it where there is one
     */
    public record LastDelivery(LocalDate on, String label) {}

    /** Whether it lacks something of this kind. */
    public boolean lacks(Missing missing) {
        return missing == Missing.WORD ? word.isEmpty() : !counts.of(missing.lacking()).isNone();
    }
}
