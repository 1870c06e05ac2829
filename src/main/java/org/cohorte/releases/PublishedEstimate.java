package org.cohorte.releases;

import java.util.Optional;

/**
 * A line of an edition's estimates.csv: a rate of those who answered, weighted so that they stand for all; all in percent.
 *
 * @param low          of the 95 % interval
 * @param answers      how many answered
 * @param base         of how many
 * @param response     answers to base
 * @param designEffect variance against that of a simple random sample; empty where that has none
 * @param flag         {@code low_response} where fewer than half answered; empty else
 */
public record PublishedEstimate(FigureKey key, double value, double standardError, double low, double high, long answers, long base, double response,
                                Optional<Double> designEffect, String flag) {

    public boolean isFlagged() {
        return !flag.isEmpty();
    }
}
