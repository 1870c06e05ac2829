package org.cohorte.releases.reading;

import java.math.BigInteger;
import java.util.Optional;

import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Numbers;
import org.cohorte.releases.Edition;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.PublishedFigure;
import org.cohorte.releases.sentences.Series;

/** A figure beside that of the year before; nothing is said of a year that is not told. */
final class SeriesComparison {

    private final Edition edition;
    private final FigureTexts texts;

    SeriesComparison(Edition edition, FigureTexts texts) {
        this.edition = edition;
        this.texts = texts;
    }

    /** "13 578 en 2019, soit +9,4 %", or for shares "56,0 % en 2019, soit +3,0 points". */
    String withYearBefore(FigureKey key) {
        FigureKey last = key.inYear(key.year() - (key.indicator().endsWith(Cells.POOLED) ? 2 : 1));
        Optional<PublishedFigure> now = edition.figure(key).filter(PublishedFigure::isTold);
        Optional<PublishedFigure> before = edition.figure(last).filter(PublishedFigure::isTold);
        String year = texts.yearOf(last);
        if (before.isEmpty()) {
            return edition.years().contains(last.year()) ? texts.text("before.none", year) : texts.text("before.first");
        }
        String value = texts.value(before.get());
        return now.flatMap(n -> change(n, before.get())).map(c -> texts.text("before.change", value, year, c)).orElseGet(() -> texts.text("before.plain", value, year));
    }

    /** Nothing of places in a ranking, and nothing of an estimate: its difference may lie within the sampling error. */
    private Optional<String> change(PublishedFigure now, PublishedFigure before) {
        if (now.unit().equals("rank") || now.isShare() && (now.denominator().isEmpty() || before.denominator().isEmpty())) {
            return Optional.empty();
        }
        if (now.isShare()) {
            BigInteger difference = numerator(now).multiply(denominator(before)).subtract(numerator(before).multiply(denominator(now)));
            long points = tenths(difference, denominator(now).multiply(denominator(before)), 1000);
            // French counts in the plural from two on: +1,0 point, +2,0 points
            return Optional.of(texts.text(Math.abs(points) < 20 ? "change.pointsBelowTwo" : "change.points", signed(points)));
        }
        BigInteger base = new BigInteger(before.value());
        if (base.signum() == 0) {
            return Optional.empty();
        }
        String percent = signed(tenths(new BigInteger(now.value()).subtract(base), base, 1000));
        return Optional.of(percent + (texts.language() == Language.FR ? "\u202f%" : "%"));
    }

    /** "Le plus haut niveau depuis 2015", where that may be said. */
    Optional<String> superlative(String indicator, int year) {
        Series series = new Series(edition, year);
        return series.isRecord(indicator) ? Optional.of(texts.text("superlative.highest", String.valueOf(series.beginning(indicator).orElseThrow()))) : Optional.empty();
    }

    private static BigInteger numerator(PublishedFigure figure) {
        return BigInteger.valueOf(figure.numerator().orElseThrow());
    }

    private static BigInteger denominator(PublishedFigure figure) {
        return BigInteger.valueOf(figure.denominator().orElseThrow());
    }

    /** scale × numerator / denominator, half away from zero. */
    static long tenths(BigInteger numerator, BigInteger denominator, long scale) {
        BigInteger twice = numerator.abs().multiply(BigInteger.valueOf(2 * scale)).add(denominator).divide(denominator.shiftLeft(1));
        return numerator.signum() * twice.longValueExact();
    }

    private String signed(long tenths) {
        return (tenths > 0 ? "+" : tenths < 0 ? "−" : "±") + Numbers.tenths(Math.abs(tenths), texts.language());
    }
}
