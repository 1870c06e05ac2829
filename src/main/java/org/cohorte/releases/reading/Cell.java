package org.cohorte.releases.reading;

/**
 * A figure in a table.
 *
 * @param kind    told, provisional, estimate, pooled, hidden or none: the class of its look
 * @param text    the value, or the mark of what is not told
 * @param small   its interval or the years that it was pooled over; empty else
 * @param why     why it is not told, for those who do not see the mark; empty else
 * @param address of its page; empty where there is no such figure
 */
public record Cell(String kind, String text, String small, String why, String address) {

    public boolean hasAddress() {
        return !address.isEmpty();
    }
}
