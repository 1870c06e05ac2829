package org.cohorte.releases.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cohorte.foundation.charts.SeriesChart;
import org.cohorte.releases.Definition;
import org.cohorte.releases.Edition;
import org.cohorte.releases.PublishedFigure;

/** Makes the cards of a year from an edition. */
final class FigureCards {

    /** The share of those of whom a characteristic is not known, beside the share that leaves them out. */
    private static final Map<String, String> UNKNOWN = Map.of("women-share", "gender-unknown-share", "at-or-below-bac-share", "education-level-unknown-share",
            "qpv-share", "qpv-unknown-share", "out-of-work-share", "entry-situation-unknown-share");

    private final Edition edition;
    private final FigureTexts texts;
    private final int year;
    private final SeriesComparison comparison;

    FigureCards(Edition edition, FigureTexts texts, int year) {
        this.edition = edition;
        this.texts = texts;
        this.year = year;
        this.comparison = new SeriesComparison(edition, texts);
    }

    FigureCard card(String indicator) {
        return new FigureCard(indicator, texts.title(indicator), texts.value(indicator, year), texts.base(indicator, year), unknown(indicator),
                comparison.withYearBefore(indicator, year), comparison.superlative(indicator, year).orElse(""), texts.whyNone(indicator, year).orElse(""),
                texts.definition(indicator), edition.definition(indicator).map(Definition::version).orElse(1), chart(indicator), series(indicator));
    }

    private String unknown(String indicator) {
        if (UNKNOWN.containsKey(indicator)) {
            return texts.text("unknown", texts.value(UNKNOWN.get(indicator), year), texts.text("unknown." + indicator));
        }
        Optional<PublishedFigure> answers = edition.figure("outcome-response-rate", year).filter(PublishedFigure::isTold);
        if (texts.has("silent." + indicator) && answers.isPresent()) {
            long completers = answers.get().denominator().orElseThrow();
            return texts.text("silent." + indicator, texts.whole(completers - answers.get().numerator().orElseThrow()), texts.whole(completers));
        }
        return "";
    }

    private List<FigureCard.Row> series(String indicator) {
        List<FigureCard.Row> rows = new ArrayList<>();
        for (int y : edition.years()) {
            String note = edition.figure(indicator, y).filter(f -> f.observationStatus().equals("P")).map(f -> texts.text("provisional")).orElse("");
            rows.add(new FigureCard.Row(String.valueOf(y), texts.value(indicator, y), texts.base(indicator, y), texts.whyNone(indicator, y).orElse(note)));
        }
        return rows;
    }

    private String chart(String indicator) {
        List<SeriesChart.Column> columns = edition.years().stream().map(y -> column(indicator, y)).toList();
        return SeriesChart.svg(texts.text("chart.series", texts.title(indicator), String.valueOf(edition.years().getFirst()), String.valueOf(edition.years().getLast())), columns);
    }

    private SeriesChart.Column column(String indicator, int y) {
        Optional<PublishedFigure> figure = edition.figure(indicator, y);
        Double value = figure.filter(PublishedFigure::isTold).map(f -> Double.valueOf(f.value())).orElse(null);
        SeriesChart.Kind kind = y == year ? SeriesChart.Kind.ACCENT
                : figure.filter(f -> f.observationStatus().equals("P")).isPresent() ? SeriesChart.Kind.PROVISIONAL : SeriesChart.Kind.PLAIN;
        String label = figure.map(texts::value).orElse(FigureTexts.NONE).replaceAll("\\s?\u202f?%$", "");
        return new SeriesChart.Column(String.valueOf(y), value, label, kind, false);
    }
}
