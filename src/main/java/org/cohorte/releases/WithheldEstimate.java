package org.cohorte.releases;

/**
 * A line of an edition's estimates.csv without a value: too few answered, or too small a part of them, for an estimate to be shown.
 *
 * @param answers how many answered
 * @param base    of how many
 */
public record WithheldEstimate(FigureKey key, long answers, long base) {

    /** The figure in whose place nothing stands: in the file of figures it has no line. */
    public PublishedFigure figure() {
        return PublishedFigure.withheld(key);
    }
}
