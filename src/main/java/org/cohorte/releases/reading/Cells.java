package org.cohorte.releases.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cohorte.releases.Edition;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.PublishedEstimate;
import org.cohorte.releases.PublishedFigure;

/** Makes the cells of tables, and remembers which marks it used. */
final class Cells {

    /** The ending of indicators that put two years together where one has too few people. */
    static final String POOLED = "-two-years";

    /** Why a figure is not told, or how one is to be read. */
    enum Mark { FEW_PEOPLE, FEW_ANSWERS, PROTECTS, NO_BASE, POOLED, ESTIMATE, PROVISIONAL;

        String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private final Reading reading;
    private final Edition edition;
    private final FigureTexts texts;
    private final Set<Mark> used = EnumSet.noneOf(Mark.class);

    Cells(Reading reading) {
        this.reading = reading;
        this.edition = reading.edition();
        this.texts = reading.texts();
    }

    Cell cell(FigureKey key) {
        Optional<PublishedFigure> found = edition.figure(key);
        if (found.isEmpty()) {
            return marked(Mark.NO_BASE, "none", FigureTexts.NONE, "", "");
        }
        PublishedFigure figure = found.get();
        String address = reading.here().figure(reading.address(), key);
        if (!figure.isTold()) {
            return pooled(key).orElseGet(() -> hidden(figure, address));
        }
        Optional<PublishedEstimate> estimate = edition.estimate(key);
        if (estimate.isPresent()) {
            return marked(Mark.ESTIMATE, "estimate", texts.value(figure), interval(estimate.get()), address);
        }
        return figure.isProvisional() ? marked(Mark.PROVISIONAL, "provisional", texts.value(figure), "", address) : new Cell("told", texts.value(figure), "", "", address);
    }

    private Optional<Cell> pooled(FigureKey key) {
        FigureKey twoYears = key.of(key.indicator() + POOLED);
        return edition.figure(twoYears).filter(PublishedFigure::isTold)
                .map(f -> marked(Mark.POOLED, "pooled", texts.value(f), texts.twoYears(key.year()), reading.here().figure(reading.address(), twoYears)));
    }

    private Cell hidden(PublishedFigure figure, String address) {
        Mark why = whyHidden(figure);
        used.add(why);
        return new Cell("hidden", texts.text("mark." + why.key()), "", texts.text("why." + why.key(), threshold(), smallestBase()), address);
    }

    private Cell marked(Mark mark, String kind, String text, String small, String address) {
        used.add(mark);
        return new Cell(kind, text, small, "", address);
    }

    static Mark whyHidden(PublishedFigure figure) {
        return figure.confidentiality().equals("D") ? Mark.PROTECTS : figure.isShare() ? Mark.FEW_ANSWERS : Mark.FEW_PEOPLE;
    }

    String why(PublishedFigure figure) {
        return texts.text("why." + whyHidden(figure).key(), threshold(), smallestBase());
    }

    String interval(PublishedEstimate estimate) {
        return texts.text("interval", texts.tenths(BigDecimal.valueOf(estimate.low())), texts.tenths(BigDecimal.valueOf(estimate.high())));
    }

    private String threshold() {
        return texts.whole(edition.manifest().settings().threshold());
    }

    private String smallestBase() {
        return texts.whole(edition.manifest().settings().smallestBase());
    }

    List<ExplainedMark> explained() {
        List<ExplainedMark> lines = new ArrayList<>();
        used.forEach(m -> lines.add(new ExplainedMark(texts.text("mark." + m.key()), texts.text("why." + m.key(), threshold(), smallestBase()))));
        return lines;
    }
}
