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
    /** A larger one: as many values as the threshold. That nobody is there may be known. */
    WIDE {
        @Override
        boolean isMet(double low, double high, int threshold) {
            return high <= TOLERANCE || isWide(low, high, threshold);
        }

        @Override
        boolean isShown(double least, double most, double bound, int threshold) {
            return isWide(least, most, threshold);
        }
    },
    /**
     * The numerator of a share, those left out of it, and its base are counts of people like any other: each is to be protected where it may be
     * from 1 to the threshold. One that cannot be may be known.
     */
    OF_SHARE {
        @Override
        boolean isMet(double low, double high, int threshold) {
            return low > threshold || WIDE.isMet(low, high, threshold);
        }

        @Override
        boolean isShown(double least, double most, double bound, int threshold) {
            return bound > threshold || isWide(least, most, threshold);
        }
    };

    /** Of the linear programs. */
    static final double TOLERANCE = 1e-6;

    private static boolean isWide(double low, double high, int threshold) {
        return Math.floor(high + TOLERANCE) - Math.ceil(low - TOLERANCE) + 1 >= threshold;
    }

    /** Whether an interval is wide enough whose ends no value passes. */
    abstract boolean isMet(double low, double high, int threshold);

    /**
     * Whether the values shown to be possible are enough.
     *
     * @param bound no value is lower
     */
    boolean isShown(double least, double most, double bound, int threshold) {
        return isMet(least, most, threshold);
    }

    boolean isMet(Interval interval, int threshold) {
        return isMet(interval.lowest(), interval.highest(), threshold);
    }
}
