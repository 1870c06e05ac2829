package org.cohorte.exchange.importing;

import java.util.List;

import org.cohorte.exchange.checks.Findings;

/** What became of a package. */
public sealed interface ImportOutcome {

    Findings findings();

    /** Taken in whole; or, where it was a dry run, what would have been. */
    record Accepted(Findings findings, List<TableCounts> counts, boolean dryRun) implements ImportOutcome {}

    /** Nothing was changed. */
    record Refused(Findings findings) implements ImportOutcome {}

    /** How many rows of a table were new, changed, the same. */
    record TableCounts(String table, long added, long changed, long same) {}
}
