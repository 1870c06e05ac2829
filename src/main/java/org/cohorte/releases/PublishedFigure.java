package org.cohorte.releases;

import java.util.Optional;

/**
 * A line of an edition's figures.csv.
 *
 * @param value             empty where it is not told
 * @param observationStatus SDMX: A normal, E estimated, P provisional, U of low reliability
 * @param confidentiality   SDMX: F free, C and D not told
 */
public record PublishedFigure(FigureKey key, String value, String unit, Optional<Long> numerator, Optional<Long> denominator, String observationStatus,
                              String confidentiality) {

    /** SDMX: data that exist, but too few to be relied on. */
    private static final String UNRELIABLE = "U";

    /** An estimate that rests on too few answers. */
    static PublishedFigure withheld(FigureKey key) {
        return new PublishedFigure(key, "", "percent", Optional.empty(), Optional.empty(), UNRELIABLE, "F");
    }

    /** An estimate beside a figure that is not told. */
    static PublishedFigure hiddenEstimate(FigureKey key, String confidentiality) {
        return new PublishedFigure(key, "", "percent", Optional.empty(), Optional.empty(), "E", confidentiality);
    }

    public String indicator() {
        return key.indicator();
    }

    public int year() {
        return key.year();
    }

    public boolean isTold() {
        return !value.isEmpty();
    }

    /** The value of a count that is told. */
    public long count() {
        return Long.parseLong(value);
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

    /** Not for secrecy: an estimate that rests on too few answers to be shown. */
    public boolean isWithheld() {
        return observationStatus.equals(UNRELIABLE);
    }

    /** Its line in the file, without the line's end. */
    public String line() {
        return String.join(",", key.indicator(), Integer.toString(key.year()), key.dimensions(), key.members(), value, unit,
                numerator.map(String::valueOf).orElse(""), denominator.map(String::valueOf).orElse(""), observationStatus, confidentiality);
    }
}
