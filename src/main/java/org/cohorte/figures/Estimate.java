package org.cohorte.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cohorte.figures.Figure.Confidentiality;
import org.cohorte.figures.Figure.ObservationStatus;
import org.cohorte.figures.Figure.Value;

/**
 * A six-month rate of all completers of a cell, estimated from those who answered. It carries no protection of its own: it, its answers and its base
 * may be shown only where the raw rate of the same cell ({@link Indicator#rawId}) and its response rate are.
 *
 * @param weighted empty where too few answered ({@link Flag#NOT_SHOWN})
 */
public record Estimate(Indicator indicator, int year, List<Breakdown> dimensions, List<String> members, Answers answers, Optional<Weighted> weighted) {

    /** What is to be said of an estimate: nothing, that fewer than half answered, or that too few did for it to be shown. */
    public enum Flag {
        NONE(""), LOW_RESPONSE("low_response"), NOT_SHOWN("not_shown");

        private final String code;

        Flag(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /** How many of the completers ({@code base}) answered, and how many of these are counted. */
    public record Answers(long counted, long answered, long base) {

        private static final long FEWEST = 20;

        public Answers {
            if (counted < 0 || counted > answered || answered > base || base < 1) {
                throw new IllegalArgumentException(counted + " of " + answered + " answers of " + base);
            }
        }

        /** From 0 to 1. */
        public double response() {
            return (double) answered / base;
        }

        /** How many would be counted if all the silent were. */
        public long countedAtMost() {
            return counted + base - answered;
        }

        /** The rate, from 0 to 1, if all the silent were not counted. */
        public double lowest() {
            return (double) counted / base;
        }

        /** The rate, from 0 to 1, if all the silent were counted. */
        public double highest() {
            return (double) countedAtMost() / base;
        }

        /** Under 20 answers or 30 % an estimate is not shown; under 50 % it bears a flag. */
        public Flag flag() {
            boolean tooFew = answered < FEWEST || 10 * answered < 3 * base;
            return tooFew ? Flag.NOT_SHOWN : 2 * answered < base ? Flag.LOW_RESPONSE : Flag.NONE;
        }
    }

    /**
     * The rate from 0 to 1, its standard error, the 95 % interval.
     *
     * @param designEffect empty where as many answers drawn alike would have no error
     */
    public record Weighted(double rate, double standardError, double low, double high, Optional<Double> designEffect) {

        /** Two-sided, 95 %. */
        private static final double BEYOND_CHANCE = 1.96;

        /** Of the rate less another one, of people who do not share in both: their variances add up. */
        public double standardErrorOfDifference(Weighted other) {
            return Math.sqrt(standardError * standardError + other.standardError * other.standardError);
        }

        /** Whether the difference exceeds 1.96 of its standard errors: only then may one be called higher, or the highest ever. */
        public boolean differsFrom(Weighted other) {
            return Math.abs(rate - other.rate) > BEYOND_CHANCE * standardErrorOfDifference(other);
        }

        public double percent() {
            return 100 * rate;
        }

        /** Where nearly all answered, what is certain bounds what is estimated: weights made for a whole year may lie beyond it in a cell. Where all did, there is no error. */
        public Weighted within(double lowest, double highest) {
            boolean certain = lowest == highest;
            return new Weighted(Math.clamp(rate, lowest, highest), certain ? 0 : standardError, Math.clamp(low, lowest, highest), Math.clamp(high, lowest, highest),
                    certain ? Optional.empty() : designEffect);
        }
    }

    public static final String HEADER = "indicator,year,dimensions,members,value,standard_error,low,high,answers,base,response,design_effect,flag,lowest,highest";

    /** The order of the file, that of the figures. */
    public static final Comparator<Estimate> FILE_ORDER = Comparator.comparing((Estimate e) -> e.indicator().id(), Utf8Order.BYTES)
            .thenComparingInt(Estimate::year).thenComparing(Estimate::dimensionCodes, Utf8Order.BYTES).thenComparing(Estimate::memberCodes, Utf8Order.BYTES);

    public Estimate {
        dimensions = List.copyOf(dimensions);
        members = List.copyOf(members);
        if (weighted.isPresent() == (answers.flag() == Flag.NOT_SHOWN)) {
            throw new IllegalArgumentException("an estimate is shown where enough answered, and only there: " + answers);
        }
    }

    /** Whether the estimate lies higher, or lower, than another one beyond their sampling errors; never where one of them is not shown. */
    public boolean differsFrom(Estimate other) {
        return weighted.isPresent() && other.weighted.isPresent() && weighted.get().differsFrom(other.weighted.get());
    }

    /** As a figure beside the raw rate, not protected; none where it is not shown. */
    public Optional<Figure> figure() {
        return weighted.map(told -> new Figure(indicator, year, dimensions, members,
                new Value.Estimated(told.percent(), new Value.Share(answers.counted(), answers.answered())), ObservationStatus.E, Confidentiality.N));
    }

    /** The cells of its row in a file of estimates; shares in percent, in shortest digits. The bounds of the rate stand where it is not shown, too: they rest on no weight. */
    public List<String> cells() {
        return List.of(indicator.id(), Integer.toString(year), dimensionCodes(), memberCodes(), told(Weighted::percent), told(w -> 100 * w.standardError()),
                told(w -> 100 * w.low()), told(w -> 100 * w.high()), Long.toString(answers.answered()), Long.toString(answers.base()),
                ShortestDigits.of(100.0 * answers.answered() / answers.base()),
                weighted.flatMap(Weighted::designEffect).map(ShortestDigits::of).orElse(""), answers.flag().code(),
                ShortestDigits.of(100.0 * answers.counted() / answers.base()), ShortestDigits.of(100.0 * answers.countedAtMost() / answers.base()));
    }

    /** Its line in the file, without the line's end. No code holds a comma or a quote. */
    public String line() {
        return String.join(",", cells());
    }

    private String told(java.util.function.ToDoubleFunction<Weighted> part) {
        return weighted.map(w -> ShortestDigits.of(part.applyAsDouble(w))).orElse("");
    }

    private String dimensionCodes() {
        return dimensions.stream().map(Breakdown::code).collect(Collectors.joining("*"));
    }

    private String memberCodes() {
        return String.join("*", members);
    }
}
