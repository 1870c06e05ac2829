package org.cohorte.releases.sentences;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.cohorte.releases.Edition;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.PublishedEstimate;
import org.cohorte.releases.PublishedFigure;

/**
 * A year in the series of an edition: what is told of it, and what may be said of it beside the earlier years. Comparisons are exact, in
 * whole numbers; those of estimates allow for the sampling error. Nothing reaches across a break: figures published elsewhere are one.
 */
public final class Series {

    /** A superlative needs so many earlier years to stand on. */
    static final int FEWEST_YEARS = 3;

    /** A difference of two estimates is one where it exceeds so many of its standard errors (95 %). */
    private static final double SIGNIFICANT = 1.96;

    private static final String WEIGHTED = "-weighted";

    /** Those who answered, of all who could: a rate over them is an estimate of the rate over all. */
    private static final Set<String> ANSWERED = Set.of("completers_with_outcome", "completers_with_outcome_3_months", "completers_with_situation_at_six_months",
            "leavers_with_outcome");

    private final Edition edition;
    private final int year;

    public Series(Edition edition, int year) {
        this.edition = edition;
        this.year = year;
    }

    Edition edition() {
        return edition;
    }

    int year() {
        return year;
    }

    Optional<PublishedFigure> now(String indicator) {
        return told(FigureKey.ofNetwork(indicator, year));
    }

    Optional<PublishedFigure> before(String indicator) {
        return told(FigureKey.ofNetwork(indicator, year - 1));
    }

    Optional<PublishedFigure> told(FigureKey key) {
        return edition.figure(key).filter(PublishedFigure::isTold);
    }

    Optional<PublishedEstimate> estimate(String indicator) {
        FigureKey key = FigureKey.ofNetwork(indicator, year);
        return told(key).flatMap(_ -> edition.estimate(key));
    }

    /** The first year of the network, where this series reaches back to it without a break. */
    public OptionalInt beginning(String indicator) {
        OptionalInt first = edition.years().stream().filter(y -> edition.figure(indicator, y).isPresent()).mapToInt(Integer::intValue).min();
        boolean isBroken = edition.elsewhere().stream().anyMatch(e -> e.indicator().equals(indicator));
        return isBroken ? OptionalInt.empty() : first;
    }

    /**
     * Whether this year's figure may be called the highest since the beginning: a count of everyone where it is, a rate of those who answered only where
     * its estimate bears it out, and never one that has no estimate.
     */
    public boolean isRecord(String indicator) {
        if (edition.definition(indicator + WEIGHTED).isPresent()) {
            return isHighestEverEstimated(indicator, indicator + WEIGHTED);
        }
        return edition.definition(indicator).filter(d -> ANSWERED.contains(d.denominator())).isEmpty() && isHighestEver(indicator);
    }

    /** Whether this year's figure is final and strictly above that of every earlier year since the beginning, each of them told. */
    boolean isHighestEver(String indicator) {
        Optional<PublishedFigure> now = now(indicator).filter(f -> !f.isProvisional());
        List<PublishedFigure> earlier = earlier(indicator);
        return now.isPresent() && beginning(indicator).isPresent() && earlier.size() >= FEWEST_YEARS
                && earlier.stream().allMatch(f -> f.isTold() && isAbove(now.get(), f));
    }

    private List<PublishedFigure> earlier(String indicator) {
        return edition.years().stream().filter(y -> y < year).flatMap(y -> edition.figure(indicator, y).stream()).toList();
    }

    /** The same of a rate that rests on those who answered: its estimate must exceed every earlier one by more than the sampling error. */
    private boolean isHighestEverEstimated(String rate, String estimated) {
        Optional<PublishedEstimate> now = estimate(estimated);
        List<Optional<PublishedEstimate>> earlier = edition.years().stream().filter(y -> y < year && edition.figure(estimated, y).isPresent())
                .map(y -> edition.estimate(FigureKey.ofNetwork(estimated, y))).toList();
        return isHighestEver(rate) && now.isPresent() && earlier.size() >= FEWEST_YEARS
                && earlier.stream().allMatch(e -> e.isPresent() && isSignificantlyAbove(now.get(), e.get()));
    }

    private static boolean isSignificantlyAbove(PublishedEstimate one, PublishedEstimate other) {
        return one.value() - other.value() > SIGNIFICANT * Math.hypot(one.standardError(), other.standardError());
    }

    private static boolean isAbove(PublishedFigure one, PublishedFigure other) {
        return numerator(one).multiply(denominator(other)).compareTo(numerator(other).multiply(denominator(one))) > 0;
    }

    /** The greatest whole number that the ratio of both is strictly above; 0 where there is none. */
    static long timesMoreThan(PublishedFigure one, PublishedFigure other) {
        BigInteger dividend = numerator(one).multiply(denominator(other));
        BigInteger divisor = numerator(other).multiply(denominator(one));
        return divisor.signum() == 0 || dividend.signum() == 0 ? 0 : dividend.subtract(BigInteger.ONE).divide(divisor).longValueExact();
    }

    private static BigInteger numerator(PublishedFigure figure) {
        return figure.numerator().map(BigInteger::valueOf).orElseGet(() -> new BigInteger(figure.value()));
    }

    private static BigInteger denominator(PublishedFigure figure) {
        return figure.denominator().map(BigInteger::valueOf).orElse(BigInteger.ONE);
    }

    /** 1000 × (one − other) / other of two counts, half away from zero; empty over nothing. */
    static Optional<Long> growthInTenthsOfPercent(PublishedFigure one, PublishedFigure other) {
        BigInteger base = numerator(other);
        if (base.signum() == 0) {
            return Optional.empty();
        }
        BigInteger difference = numerator(one).subtract(base);
        BigInteger rounded = difference.abs().multiply(BigInteger.valueOf(2000)).add(base).divide(base.shiftLeft(1));
        return Optional.of(difference.signum() * rounded.longValueExact());
    }
}
