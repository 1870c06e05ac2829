package org.cohorte.figures.estimates;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Units with weights, from which totals, means and shares of everyone, or of a domain, are estimated; variances by linearisation. */
public final class WeightedSample {

    private static final int FEW = 30;
    private static final int FEW_ON_ONE_SIDE = 10;

    private final SampleDesign design;
    private final double[] weights;
    private final UnaryOperator<double[]> unexplained;

    private WeightedSample(SampleDesign design, double[] weights, UnaryOperator<double[]> unexplained) {
        this.design = design;
        this.weights = weights;
        this.unexplained = unexplained;
    }

    public static WeightedSample of(SampleDesign design, double[] weights) {
        return new WeightedSample(design, weights, UnaryOperator.identity());
    }

    public static WeightedSample of(SampleDesign design, CalibrationOutcome.Reached calibrated) {
        return new WeightedSample(design, calibrated.weights(), new Residuals(calibrated.calibration())::of);
    }

    public Estimated total(double[] values) {
        return new Estimated(sum(values), standardError(values));
    }

    public Estimated mean(double[] values) {
        double[] ones = new double[values.length];
        Arrays.fill(ones, 1);
        return ratio(values, ones);
    }

    /** The mean of those who are in the domain; as a ratio, since how many they are is estimated too. */
    public Estimated mean(double[] values, boolean[] domain) {
        double[] own = new double[values.length];
        double[] belongs = new double[values.length];
        for (int unit = 0; unit < values.length; unit++) {
            own[unit] = domain[unit] ? values[unit] : 0;
            belongs[unit] = domain[unit] ? 1 : 0;
        }
        return ratio(own, belongs);
    }

    public Estimated ratio(double[] numerators, double[] denominators) {
        double whole = sum(denominators);
        double ratio = sum(numerators) / whole;
        double[] linearised = new double[numerators.length];
        for (int unit = 0; unit < linearised.length; unit++) {
            linearised[unit] = (numerators[unit] - ratio * denominators[unit]) / whole;
        }
        return new Estimated(ratio, standardError(linearised));
    }

    /** The 95 % interval of a share, on the logit scale. */
    public Interval logitInterval(Estimated share, boolean[] domain) {
        return Interval.logit(share, design.degreesOfFreedom(domain));
    }

    /** The 95 % interval of a share by Korn and Graubard, for small numbers. */
    public Interval kornGraubardInterval(Estimated share, boolean[] domain) {
        return Interval.kornGraubard(share, members(domain), design.degreesOfFreedom(domain));
    }

    /**
     * The 95 % interval of a share of the domain: on the logit scale; by Korn and Graubard where fewer than 30 answered, or fewer than 10 on one
     * side; and of none or all, which does not vary in this sample but might in another, the exact one of as many answers as the weights are worth.
     */
    public Interval interval(Estimated share, double[] values, boolean[] domain) {
        int members = members(domain);
        int counted = 0;
        for (int unit = 0; unit < values.length; unit++) {
            counted += domain[unit] && values[unit] != 0 ? 1 : 0;
        }
        int fewer = Math.min(counted, members - counted);
        if (fewer == 0) {
            return intervalOfNoneOrAll(share, members, domain);
        }
        return members < FEW || fewer < FEW_ON_ONE_SIDE ? kornGraubardInterval(share, domain) : logitInterval(share, domain);
    }

    /** Weights that differ are worth fewer answers (Kish); where nearly everyone answered, little is left to chance. */
    private Interval intervalOfNoneOrAll(Estimated share, int members, boolean[] domain) {
        double sum = 0;
        double squares = 0;
        for (int unit = 0; unit < weights.length; unit++) {
            sum += domain[unit] ? weights[unit] : 0;
            squares += domain[unit] ? weights[unit] * weights[unit] : 0;
        }
        double silent = silentShare();
        return silent > 0 ? Interval.exact(share.value(), sum * sum / squares / silent) : new Interval(share.value(), share.value());
    }

    /**
     * By how much the variance exceeds that of as many units drawn alike, of whom as large a share stayed out, and not weighted;
     * empty where that one is 0.
     */
    public Optional<Double> designEffect(Estimated share, boolean[] domain) {
        double simple = silentShare() * share.value() * (1 - share.value()) / (members(domain) - 1.0);
        return simple > 0 ? Optional.of(share.standardError() * share.standardError() / simple) : Optional.empty();
    }

    /** Those of everyone who are not in the sample; what is left by rounding is nobody. */
    private double silentShare() {
        double all = 0;
        for (double weight : weights) {
            all += weight;
        }
        double silent = 1 - weights.length / all;
        return silent > 1e-9 ? silent : 0;
    }

    private static int members(boolean[] domain) {
        int members = 0;
        for (boolean in : domain) {
            members += in ? 1 : 0;
        }
        return members;
    }

    private double sum(double[] values) {
        double sum = 0;
        for (int unit = 0; unit < values.length; unit++) {
            sum += weights[unit] * values[unit];
        }
        return sum;
    }

    private double standardError(double[] values) {
        double[] varying = unexplained.apply(values);
        double[] weighted = new double[varying.length];
        for (int unit = 0; unit < weighted.length; unit++) {
            weighted[unit] = weights[unit] * varying[unit];
        }
        return Math.sqrt(design.varianceOfSum(weighted));
    }
}
