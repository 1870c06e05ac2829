package org.cohorte.figures.estimates;

/** A value worked out from a sample, and how far it is likely to lie from that of everyone. */
public record Estimated(double value, double standardError) {

    /** Two-sided, 95 %: the quantile of the normal distribution, as offices of statistics round it. */
    private static final double BEYOND_CHANCE = 1.96;

    /** Whether the difference of two values from samples that share nobody exceeds 1.96 of its standard errors. */
    public boolean differsFrom(Estimated other) {
        return Math.abs(value - other.value) > BEYOND_CHANCE * differenceTo(other).standardError();
    }

    /** The value less the other; of samples that share nobody, variances add up. */
    public Estimated differenceTo(Estimated other) {
        return new Estimated(value - other.value, Math.sqrt(standardError * standardError + other.standardError * other.standardError));
    }
}
