package org.cohorte.releases;

import java.util.Optional;

/**
 * A line of an edition's figures.csv.
 *
 * @param value             empty where it is not told
 * @param observationStatus SDMX: A normal, E estimated, P provisional
 * @param confidentiality   SDMX: F free, C and D not told
 */
public record PublishedFigure(FigureKey key, String value, String unit, Optional<Long> numerator, Optional<Long> denominator, String observationStatus,
                              String confidentiality) {

    public String indicator() {
        return key.indicator();
    }

    public int year() {
        return key.year();
    }

    public boolean isTold() {
        return !value.isEmpty();
    }

    public boolean isShare() {
        return unit.equals("percent");
    }

    /** Of the sample's answers carried to everyone: it has a standard error, in estimates.csv. */
    public boolean isEstimate() {
        return observationStatus.equals("E");
    }

    public boolean isProvisional() {
        return observationStatus.equals("P");
    }

    /** Its line in the file, without the line's end. */
    public String line() {
        return String.join(",", key.indicator(), Integer.toString(key.year()), key.dimensions(), key.members(), value, unit,
                numerator.map(String::valueOf).orElse(""), denominator.map(String::valueOf).orElse(""), observationStatus, confidentiality);
    }
}
