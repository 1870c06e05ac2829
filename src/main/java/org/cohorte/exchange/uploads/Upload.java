package org.cohorte.exchange.uploads;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.cohorte.exchange.importing.ImportOutcome.TableCounts;
import org.cohorte.foundation.text.Bilingual;

/**
 * A package handed in through the browser.
 *
 * @param source  put before its identifiers; empty where they stand as they are
 * @param folder  of its files
 * @param emptied whether its files were taken away
 * @param run     the newest look at it, or its taking-in
 */
public record Upload(UploadId id, String source, String packageName, UUID folder, Instant at, boolean emptied, Run run) {

    /** How a run ended. */
    public enum End { SOUND, ERRONEOUS, REFUSED, FAILED }

    /**
     * A look, or the taking-in.
     *
     * @param began   empty while it waits for its turn
     * @param total   of the step; empty where it is not known
     * @param end     empty while it waits or is under way
     * @param message why it was refused, or the id of a fault
     * @param counts  rows of each table, as they would change or changed
     */
    public record Run(long id, boolean dryRun, Optional<Instant> began, Bilingual step, long done, Optional<Long> total, Optional<End> end, Bilingual message,
                      long errors, long warnings, List<TableCounts> counts) {

        public Run {
            counts = List.copyOf(counts);
        }

        public boolean isUnderWay() {
            return end.isEmpty();
        }

        public boolean isSound() {
            return end.filter(e -> e == End.SOUND).isPresent();
        }
    }

    /** Whether all that stands between it and the records is a person's wish. */
    public boolean isReady() {
        return !emptied && run.dryRun() && run.isSound();
    }

    public boolean isTaken() {
        return !run.dryRun() && run.isSound();
    }
}
