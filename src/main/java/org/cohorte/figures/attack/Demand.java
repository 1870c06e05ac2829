package org.cohorte.figures.attack;

import org.cohorte.figures.AttackReport.Interval;

/** How wide the interval of a hidden count has to stay. */
enum Demand {
    /** A count of 1 to the threshold: all of these values stay possible. */
    PRIMARY {
        @Override
        boolean isMet(double low, double high, int threshold) {
            return low <= 1 + TOLERANCE && high >= threshold - TOLERANCE;
        }
    },
    /** A larger one, a numerator or those left out of it: as many values as the threshold. */
    WIDE {
        @Override
        boolean isMet(double low, double high, int threshold) {
            return Math.floor(high + TOLERANCE) - Math.ceil(low - TOLERANCE) + 1 >= threshold;
        }
    },
    /** The base of a share is a count of people like any other: it is to be protected where it may be from 1 to the threshold. */
    BASE {
        @Override
        boolean isMet(double low, double high, int threshold) {
            return low > threshold || high <= TOLERANCE || WIDE.isMet(low, high, threshold);
        }
    };

    private static final double TOLERANCE = 1e-6;

    /** Of bounds that are certain, or of values that were shown to be possible. */
    abstract boolean isMet(double low, double high, int threshold);

    boolean isMet(Interval interval, int threshold) {
        return isMet(interval.lowest(), interval.highest(), threshold);
    }
}
