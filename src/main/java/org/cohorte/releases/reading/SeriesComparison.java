package org.cohorte.releases.reading;

import java.util.Locale;
import java.util.Optional;

import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Numbers;
import org.cohorte.releases.Edition;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.PublishedFigure;
import org.cohorte.releases.sentences.Change;
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
        if (edition.elsewhere(last).isPresent()) {
            return texts.text("before.elsewhere", year);
        }
        if (before.isEmpty()) {
            return edition.years().contains(last.year()) ? texts.text("before.none", year) : texts.text("before.first");
        }
        String value = texts.value(before.get());
        return now.flatMap(n -> change(n, before.get())).map(c -> texts.text("before.change", value, year, c)).orElseGet(() -> texts.text("before.plain", value, year));
    }

    /** Nothing of places in a ranking, nothing of a year that may still change, and nothing of an estimate: its difference may lie within the sampling error. */
    private Optional<String> change(PublishedFigure now, PublishedFigure before) {
        if (now.unit().equals("rank") || now.isProvisional() || before.isProvisional() || now.isShare() && (now.denominator().isEmpty() || before.denominator().isEmpty())) {
            return Optional.empty();
        }
        Change change = new Change(now, before);
        if (now.isShare()) {
            long points = change.tenthsOfPoint();
            // French counts in the plural from two on: +1,0 point, +2,0 points
            String text = texts.text(Math.abs(points) < 20 ? "change.pointsBelowTwo" : "change.points", signed(points));
            return Optional.of(change.differsFromTheShown() ? texts.text("change.unrounded", text) : text);
        }
        return change.tenthsOfPercent().map(tenths -> signed(tenths) + (texts.language() == Language.FR ? "\u202f%" : "%"));
    }

    /** "Le plus haut niveau depuis 2015", or "de 2015 à 2020" where the series goes on after it, where that may be said; of an estimate the raw rate beside it says it. */
    Optional<String> superlative(String indicator, int year) {
        if (edition.figure(indicator, year).filter(PublishedFigure::isEstimate).isPresent()) {
            return Optional.empty();
        }
        Series series = new Series(edition, year);
        String ending = edition.years().stream().anyMatch(y -> y > year) ? ".until" : "";
        return series.record(indicator).map(e -> texts.text("superlative." + e.name().toLowerCase(Locale.ROOT) + ending,
                String.valueOf(series.beginning(indicator).orElseThrow()), String.valueOf(year)));
    }

    private String signed(long tenths) {
        return (tenths > 0 ? "+" : tenths < 0 ? "−" : "±") + Numbers.tenths(Math.abs(tenths), texts.language());
    }
}
