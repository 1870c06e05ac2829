package org.cohorte.recount;

import java.math.BigDecimal;

/** A share as the file of figures shows it. */
record Share(long numerator, long denominator) {

    Share {
        if (denominator <= 0 || numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException("no share: " + numerator + " of " + denominator);
        }
    }

    /**
     * The double nearest to 100 × numerator / denominator (both exact as doubles, so that one division rounds once), in the
     * shortest digits that give it back, at least one of them after the point, never with an exponent.
     */
    String percent() {
        double nearest = (double) (100 * numerator) / denominator;
        BigDecimal shortest = new BigDecimal(Double.toString(nearest)).stripTrailingZeros();
        return (shortest.scale() < 1 ? shortest.setScale(1) : shortest).toPlainString();
    }
}
