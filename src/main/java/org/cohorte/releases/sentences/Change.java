package org.cohorte.releases.sentences;

import java.math.BigInteger;
import java.util.Optional;

import org.cohorte.releases.PublishedFigure;

/** Two told figures of one kind beside each other, counts or shares with their counts; all is worked out in whole numbers from the unrounded. */
public record Change(PublishedFigure now, PublishedFigure before) {

    private static final long TENTHS_OF_PERCENT = 1000;

    /** Above 0 for a rise, below for a fall. */
    int direction() {
        return numerator(now).multiply(denominator(before)).compareTo(numerator(before).multiply(denominator(now)));
    }

    /** 1000 × (now − before) / before of two counts, half away from zero; empty over nothing. */
    public Optional<Long> tenthsOfPercent() {
        BigInteger base = numerator(before);
        return base.signum() == 0 ? Optional.empty() : Optional.of(rounded(TENTHS_OF_PERCENT, numerator(now).subtract(base), base));
    }

    /** Of two shares, half away from zero. */
    public long tenthsOfPoint() {
        BigInteger difference = numerator(now).multiply(denominator(before)).subtract(numerator(before).multiply(denominator(now)));
        return rounded(TENTHS_OF_PERCENT, difference, denominator(now).multiply(denominator(before)));
    }

    /** Whether a reader sees it: two shares that are rounded to the same are shown alike. */
    boolean isShown() {
        return !now.isShare() || shown(now) != shown(before);
    }

    /** Whether a reader who subtracts both shares as they are shown finds another difference. */
    public boolean differsFromTheShown() {
        return shown(now) - shown(before) != tenthsOfPoint();
    }

    /** The greatest whole number that now is strictly more times the figure before; 0 where there is none. */
    public long timesMore() {
        return times(now, before);
    }

    /** The greatest whole number that the figure before is strictly more times that of now; 0 where there is none. */
    long timesFewer() {
        return times(before, now);
    }

    /** 10 × now / before of two counts, the one before above 0; half away from zero. */
    public long tenthsOfTimes() {
        return rounded(10, numerator(now), numerator(before));
    }

    private static long times(PublishedFigure one, PublishedFigure other) {
        BigInteger dividend = numerator(one).multiply(denominator(other));
        BigInteger divisor = numerator(other).multiply(denominator(one));
        return divisor.signum() == 0 || dividend.signum() == 0 ? 0 : dividend.subtract(BigInteger.ONE).divide(divisor).longValueExact();
    }

    private static long rounded(long times, BigInteger numerator, BigInteger denominator) {
        BigInteger rounded = numerator.abs().multiply(BigInteger.valueOf(2 * times)).add(denominator).divide(denominator.shiftLeft(1));
        return numerator.signum() * rounded.longValueExact();
    }

    private static long shown(PublishedFigure share) {
        return rounded(TENTHS_OF_PERCENT, numerator(share), denominator(share));
    }

    private static BigInteger numerator(PublishedFigure figure) {
        return figure.numerator().map(BigInteger::valueOf).orElseGet(() -> new BigInteger(figure.value()));
    }

    private static BigInteger denominator(PublishedFigure figure) {
        return figure.denominator().map(BigInteger::valueOf).orElse(BigInteger.ONE);
    }
}
