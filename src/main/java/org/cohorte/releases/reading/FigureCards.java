package org.cohorte.releases.reading;

import java.util.List;

import org.cohorte.releases.Definition;
import org.cohorte.releases.Edition;
import org.cohorte.releases.ElsewhereFigure;
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
        ShownSeries series = new ShownSeries(reading, key);
        return new FigureCard(indicator, texts.title(indicator), cell.address(),
                texts.value(indicator, year), base(key, cell), texts.unknownOf(key).orElse(""), texts.bounds(key).orElse(""), cell.caution().map(ExplainedMark::text).orElse(""),
                comparison.withYearBefore(key), corrections.of(key), comparison.superlative(indicator, year).orElse(""), texts.whyNone(indicator, year).orElse(""),
                texts.definition(indicator), edition.definition(indicator).map(Definition::version).orElse(1), series.chart(), rows(series, indicator));
    }

    /** Of an estimate its interval and the answers that it rests on. */
    private String base(FigureKey key, Cell cell) {
        return edition.estimate(key).isPresent() ? texts.text("card.estimate", cell.small(), cell.base()) : texts.base(key.indicator(), key.year());
    }

    private List<FigureCard.Row> rows(ShownSeries series, String indicator) {
        return series.years().stream().map(y -> series.elsewhere(y).map(this::row).orElseGet(() -> row(FigureKey.ofNetwork(indicator, y)))).toList();
    }

    private FigureCard.Row row(ElsewhereFigure other) {
        return new FigureCard.Row(String.valueOf(other.year()), texts.value(other), texts.base(other), texts.text("elsewhere.note", other.source().in(texts.language())));
    }

    private FigureCard.Row row(FigureKey key) {
        String note = edition.figure(key).filter(PublishedFigure::isProvisional).map(_ -> texts.text("provisional")).orElse("");
        return new FigureCard.Row(String.valueOf(key.year()), texts.value(key), base(key, cells.cell(key)), texts.whyNone(key.indicator(), key.year()).orElse(note));
    }
}
