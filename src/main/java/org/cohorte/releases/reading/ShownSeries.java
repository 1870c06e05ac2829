package org.cohorte.releases.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.cohorte.foundation.charts.SeriesChart;
import org.cohorte.releases.Edition;
import org.cohorte.releases.ElsewhereFigure;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.PublishedFigure;

/** A figure over the years as charts and tables show it: those of the edition and, beyond a break, those published elsewhere before. */
final class ShownSeries {

    private final Edition edition;
    private final FigureTexts texts;
    private final FigureKey key;

    /** @param key of the year that stands out */
    ShownSeries(Reading reading, FigureKey key) {
        this.edition = reading.edition();
        this.texts = reading.texts();
        this.key = key;
    }

    /** Ascending. */
    List<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>(edition.years());
        edition.elsewhere().stream().map(ElsewhereFigure::year).filter(y -> elsewhere(y).isPresent()).forEach(years::add);
        return List.copyOf(years);
    }

    Optional<ElsewhereFigure> elsewhere(int year) {
        return edition.elsewhere(key.inYear(year));
    }

    String chart() {
        List<SeriesChart.Column> columns = new ArrayList<>();
        List<Integer> years = years();
        List<String> breaks = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            boolean broken = i > 0 && elsewhere(years.get(i)).isPresent() != elsewhere(years.get(i - 1)).isPresent();
            columns.add(column(years.get(i), broken));
            if (broken) {
                breaks.add(String.valueOf(years.get(i)));
            }
        }
        String title = texts.text("chart.series", texts.title(key.indicator()), columns.getFirst().name(), columns.getLast().name());
        return SeriesChart.svg(breaks.isEmpty() ? title : texts.text("chart.broken", title, String.join(", ", breaks)), columns);
    }

    private SeriesChart.Column column(int year, boolean afterABreak) {
        Optional<ElsewhereFigure> elsewhere = elsewhere(year);
        if (elsewhere.isPresent()) {
            return new SeriesChart.Column(String.valueOf(year), Double.valueOf(elsewhere.get().value()), FigureTexts.unsigned(texts.value(elsewhere.get())), SeriesChart.Kind.ELSEWHERE, afterABreak);
        }
        Optional<PublishedFigure> figure = edition.figureOrUntold(key.inYear(year));
        Double value = figure.filter(PublishedFigure::isTold).map(f -> Double.valueOf(f.value())).orElse(null);
        SeriesChart.Kind kind = year == key.year() ? SeriesChart.Kind.ACCENT
                : figure.filter(PublishedFigure::isProvisional).isPresent() ? SeriesChart.Kind.PROVISIONAL : SeriesChart.Kind.PLAIN;
        return new SeriesChart.Column(String.valueOf(year), value, FigureTexts.unsigned(figure.map(texts::value).orElse(FigureTexts.NONE)), kind, afterABreak);
    }
}
