package org.cohorte.releases.reading;

import java.util.List;
import java.util.Optional;

/**
 * A headline figure ready to show.
 *
 * @param address of its page; empty where there is none
 * @param base      of a share: so many of so many; empty for a count
 * @param unknown   what is not known; empty where all is
 * @param bounds    of a six-month rate: between which it lies whatever the silent did; empty else
 * @param caution   that few answered; empty where enough did
 * @param before    the year before and the change
 * @param correction how it stands to the versions before an amended edition
 * @param statement what the series bears out; empty where nothing
 * @param why       why there is no value; empty where there is one
 * @param chart     SVG of the whole series
 */
public record FigureCard(String id, String title, String address, String value, String base, String unknown, String bounds, String caution, String before, Optional<Correction> correction, String statement, String why,
                         String definition, int version, String chart, List<Row> series) {

    /** A line of the table behind the chart. */
    public record Row(String year, String value, String base, String note) {}

    public boolean hasBase() {
        return series.stream().anyMatch(r -> !r.base().isEmpty());
    }
}
