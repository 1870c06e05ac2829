package org.cohorte.figures.estimates;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Between these the share of everyone is held to lie: in 95 of 100 samples it does. */
public record Interval(double low, double high) {

    private static final double OUTSIDE = 0.05;

    /** A standard error below this comes of rounding: the share does not vary, and is its own interval. */
    private static final double NO_ERROR = 1e-12;

    /** Student's interval of the logit of a share, brought back: never beyond 0 or 1. */
    static Interval logit(Estimated share, int degreesOfFreedom) {
        if (share.standardError() < NO_ERROR) {
            return new Interval(share.value(), share.value());
        }
        double odds = StrictMath.log(share.value() / (1 - share.value()));
        double reach = studentQuantile(degreesOfFreedom) * share.standardError() / (share.value() * (1 - share.value()));
        return new Interval(shareOf(odds - reach), shareOf(odds + reach));
    }

    private static double shareOf(double logit) {
        return 1 / (1 + StrictMath.exp(-logit));
    }

    /**
     * Clopper and Pearson's exact interval of as many answers as the variance is worth (Korn and Graubard, "Confidence Intervals for Proportions
     * with Small Expected Number of Positive Counts Estimated from Survey Data", Survey Methodology 24, 1998).
     */
    static Interval kornGraubard(Estimated share, int answers, int degreesOfFreedom) {
        if (share.standardError() < NO_ERROR) {
            return new Interval(share.value(), share.value());
        }
        double worth = share.value() * (1 - share.value()) / (share.standardError() * share.standardError());
        double fewDegrees = studentQuantile(answers - 1) / studentQuantile(degreesOfFreedom);
        return exact(share.value(), worth * fewDegrees * fewDegrees);
    }

    /** Clopper and Pearson's of so many answers alike, which need not be a whole number. */
    static Interval exact(double share, double answers) {
        double low = share == 0 ? 0 : BetaDistribution.of(answers * share, answers * (1 - share) + 1).inverseCumulativeProbability(OUTSIDE / 2);
        double high = share == 1 ? 1 : BetaDistribution.of(answers * share + 1, answers * (1 - share)).inverseSurvivalProbability(OUTSIDE / 2);
        return new Interval(low, high);
    }

    private static double studentQuantile(int degreesOfFreedom) {
        return TDistribution.of(degreesOfFreedom).inverseSurvivalProbability(OUTSIDE / 2);
    }
}
