package org.cohorte.releases.lifecycle;

import java.time.Instant;
import java.util.Optional;

import org.cohorte.foundation.text.Bilingual;

/**
 * A computation of a draft's figures that someone asked for.
 *
 * @param began   empty while it waits for its turn
 * @param end     empty while it waits or is under way
 * @param message of a refusal, or the id of a fault
 * @param step    what is under way, or was last
 * @param total   empty where it is not known
 */
public record Computation(long id, Instant asked, Optional<Instant> began, Optional<Instant> ended, Optional<End> end, boolean stopAsked, Bilingual message, Bilingual step,
                          long done, Optional<Long> total) {

    /** How it ended. */
    public enum End { DONE, REFUSED, FAILED, STOPPED }

    public boolean isUnderWay() {
        return end.isEmpty();
    }

    /** Of its step, 0 to 100; empty where it is not known. */
    public Optional<Integer> percent() {
        return total.filter(t -> t > 0).map(t -> (int) Math.min(100, 100 * done / t));
    }
}
