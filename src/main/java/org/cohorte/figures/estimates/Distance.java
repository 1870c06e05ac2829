package org.cohorte.figures.estimates;

/**
 * How a weight may move from where it began: the calibrated weight is the first one times {@code factor(u)}. Each keeps the weights near the
 * first ones by a distance of its own (Deville and Särndal, "Calibration Estimators in Survey Sampling", JASA 87, 1992).
 */
public sealed interface Distance {

    /** 1 where u is 0. */
    double factor(double u);

    /** The derivative of {@link #factor}; 1 where u is 0. */
    double slope(double u);

    /** Chi-squared: solved at once, but a weight may become negative. */
    record Linear() implements Distance {
        @Override
        public double factor(double u) {
            return 1 + u;
        }

        @Override
        public double slope(double u) {
            return 1;
        }
    }

    /** Multiplicative: weights stay positive, and may become large; what iterative proportional fitting finds. */
    record Raking() implements Distance {
        @Override
        public double factor(double u) {
            return StrictMath.exp(u);
        }

        @Override
        public double slope(double u) {
            return StrictMath.exp(u);
        }
    }

    /** The factor stays strictly between two bounds, one under and one over 1. */
    record Logit(double low, double high) implements Distance {
        public Logit {
            requireAroundOne(low, high);
        }

        @Override
        public double factor(double u) {
            double v = u * steepness();
            // e^v would overflow where v is large: then both parts are divided by it
            double small = StrictMath.exp(-Math.abs(v));
            double one = v > 0 ? small : 1;
            double other = v > 0 ? 1 : small;
            return (low * (high - 1) * one + high * (1 - low) * other) / ((high - 1) * one + (1 - low) * other);
        }

        @Override
        public double slope(double u) {
            double factor = factor(u);
            return steepness() * (factor - low) * (high - factor) / (high - low);
        }

        private double steepness() {
            return (high - low) / ((1 - low) * (high - 1));
        }
    }

    /** Linear between two bounds, which a weight may reach. */
    record Truncated(double low, double high) implements Distance {
        public Truncated {
            requireAroundOne(low, high);
        }

        @Override
        public double factor(double u) {
            return Math.clamp(1 + u, low, high);
        }

        @Override
        public double slope(double u) {
            return 1 + u >= low && 1 + u <= high ? 1 : 0;
        }
    }

    private static void requireAroundOne(double low, double high) {
        if (!(low < 1 && high > 1)) {
            throw new IllegalArgumentException("1 does not lie between the bounds " + low + " and " + high);
        }
    }
}
