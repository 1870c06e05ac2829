package org.cohorte.exchange.uploads;

import java.time.Instant;
import java.util.List;

import org.cohorte.exchange.importing.ImportOutcome.TableCounts;

/** A package that was taken in, from whichever door. */
public record Delivery(long id, Instant at, String source, String packageName, boolean invented, List<TableCounts> counts) {

    public Delivery {
        counts = List.copyOf(counts);
    }
}
