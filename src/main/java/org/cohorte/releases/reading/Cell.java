package org.cohorte.releases.reading;

import java.util.Optional;

/**
 * A figure in a table.
 *
 * @param kind    told, provisional, estimate, pooled, elsewhere, hidden or none: the class of its look
 * @param text    the value, or the mark of what is not told
 * @param small   its interval or the years that it was pooled over; empty else
 * @param base    of a share: of how many; empty else
 * @param caution what must be known of the answers that a rate rests on, with its mark
 * @param why     why it is not told, for those who do not see the mark; empty else
 * @param address of its page; empty where there is no such figure
 */
public record Cell(String kind, String text, String small, String base, Optional<ExplainedMark> caution, String why, String address) {

    static Cell notTold(String kind, String mark, String why, String address) {
        return new Cell(kind, mark, "", "", Optional.empty(), why, address);
    }

    public boolean hasAddress() {
        return !address.isEmpty();
    }
}
