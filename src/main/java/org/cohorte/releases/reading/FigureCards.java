package org.cohorte.releases.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cohorte.foundation.charts.SeriesChart;
import org.cohorte.releases.Definition;
import org.cohorte.releases.Edition;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.PublishedFigure;

/** Makes the cards of a year from an edition. */
final class FigureCards {

    private final Reading reading;
    private final Edition edition;
    private final FigureTexts texts;
    private final Cells cells;
    private final int year;
    private final SeriesComparison comparison;
    private final Corrections corrections;

    FigureCards(Reading reading, int year) {
        this.reading = reading;
        this.edition = reading.edition();
        this.texts = reading.texts();
        this.cells = new Cells(reading);
        this.year = year;
        this.comparison = new SeriesComparison(edition, texts);
        this.corrections = new Corrections(reading);
    }

    FigureCard card(String indicator) {
        FigureKey key = FigureKey.ofNetwork(indicator, year);
        Cell cell = cells.cell(key);
        return new FigureCard(indicator, texts.title(indicator), cell.address(),
                texts.value(indicator, year), base(key, cell), texts.unknownOf(key).orElse(""), cell.caution().map(ExplainedMark::text).orElse(""),
                comparison.withYearBefore(key), corrections.of(key), comparison.superlative(indicator, year).orElse(""), texts.whyNone(indicator, year).orElse(""),
                texts.definition(indicator), edition.definition(indicator).map(Definition::version).orElse(1), chart(indicator), series(indicator));
    }

    /** Of an estimate its interval and the answers that it rests on. */
    private String base(FigureKey key, Cell cell) {
        return edition.estimate(key).isPresent() ? texts.text("card.estimate", cell.small(), cell.base()) : texts.base(key.indicator(), key.year());
    }

    private List<FigureCard.Row> series(String indicator) {
        List<FigureCard.Row> rows = new ArrayList<>();
        for (int y : edition.years()) {
            String note = edition.figure(indicator, y).filter(f -> f.observationStatus().equals("P")).map(f -> texts.text("provisional")).orElse("");
            FigureKey key = FigureKey.ofNetwork(indicator, y);
            rows.add(new FigureCard.Row(String.valueOf(y), texts.value(indicator, y), base(key, cells.cell(key)), texts.whyNone(indicator, y).orElse(note)));
        }
        return rows;
    }

    private String chart(String indicator) {
        List<SeriesChart.Column> columns = edition.years().stream().map(y -> column(indicator, y)).toList();
        return SeriesChart.svg(texts.text("chart.series", texts.title(indicator), String.valueOf(edition.years().getFirst()), String.valueOf(edition.years().getLast())), columns);
    }

    private SeriesChart.Column column(String indicator, int y) {
        Optional<PublishedFigure> figure = edition.figureOrUntold(FigureKey.ofNetwork(indicator, y));
        Double value = figure.filter(PublishedFigure::isTold).map(f -> Double.valueOf(f.value())).orElse(null);
        SeriesChart.Kind kind = y == year ? SeriesChart.Kind.ACCENT
                : figure.filter(f -> f.observationStatus().equals("P")).isPresent() ? SeriesChart.Kind.PROVISIONAL : SeriesChart.Kind.PLAIN;
        String label = figure.map(texts::value).orElse(FigureTexts.NONE).replaceAll("\\s?\u202f?%$", "");
        return new SeriesChart.Column(String.valueOf(y), value, label, kind, false);
    }
}
