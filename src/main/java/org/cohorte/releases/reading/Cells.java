package org.cohorte.releases.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cohorte.releases.Edition;
import org.cohorte.releases.ElsewhereFigure;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.PublishedEstimate;
import org.cohorte.releases.PublishedFigure;

/** Makes the cells of tables, and remembers which marks it used. */
final class Cells {

    /** The ending of indicators that put two years together where one has too few people. */
    static final String POOLED = "-two-years";

    /** Why a figure is not told, or how one is to be read. */
    enum Mark { NO_BASE, FEW_PEOPLE, FEW_ANSWERS, OF_NETWORK, PROTECTS, NOT_SHOWN, POOLED, ESTIMATE, BOUNDS, PROVISIONAL, LOW_RESPONSE, RESPONSE_HIDDEN, ELSEWHERE;

        String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private final Reading reading;
    private final Edition edition;
    private final FigureTexts texts;
    private final Responses responses;
    private final Set<Mark> used = EnumSet.noneOf(Mark.class);

    Cells(Reading reading) {
        this.reading = reading;
        this.edition = reading.edition();
        this.texts = reading.texts();
        this.responses = new Responses(edition);
    }

    Cell cell(FigureKey key) {
        Optional<PublishedFigure> found = edition.figureOrUntold(key);
        if (found.isEmpty()) {
            used.add(Mark.NO_BASE);
            return Cell.notTold("none", FigureTexts.NONE, texts.text("why.no-base"), "");
        }
        PublishedFigure figure = found.get();
        if (!figure.isTold()) {
            return pooled(key).orElseGet(() -> hidden(figure));
        }
        Optional<PublishedEstimate> estimate = edition.estimate(key);
        return estimate.isPresent() ? told(Mark.ESTIMATE, figure, interval(estimate.get()))
                : figure.isProvisional() ? told(Mark.PROVISIONAL, figure, bounds(key)) : cell("told", figure, bounds(key));
    }

    /** "48,3 à 81,6", of a six-month rate. */
    private String bounds(FigureKey key) {
        return edition.answers(key).map(a -> {
            used.add(Mark.BOUNDS);
            return texts.text("cell.bounds", texts.unsigned(a.counted(), a.base()), texts.unsigned(a.countedAtMost(), a.base()));
        }).orElse("");
    }

    /** Its source stands in the cell's mark, for those who do not see where the series is broken. */
    Cell elsewhere(ElsewhereFigure figure) {
        String base = figure.denominator().map(of -> texts.text("cell.base", texts.whole(of))).orElse("");
        return new Cell("elsewhere", texts.value(figure), "", base, Optional.of(caution(Mark.ELSEWHERE, texts.text("elsewhere.note", figure.source().in(texts.language())))), "", "");
    }

    private Optional<Cell> pooled(FigureKey key) {
        return edition.figure(key.of(key.indicator() + POOLED)).filter(PublishedFigure::isTold).map(f -> told(Mark.POOLED, f, texts.twoYears(key.year())));
    }

    private Cell hidden(PublishedFigure figure) {
        Mark mark = whyHidden(figure);
        used.add(mark);
        return Cell.notTold("hidden", texts.value(figure), why(figure), address(figure));
    }

    private Cell told(Mark mark, PublishedFigure figure, String small) {
        used.add(mark);
        return cell(mark.key(), figure, small);
    }

    private Cell cell(String kind, PublishedFigure figure, String small) {
        return new Cell(kind, texts.value(figure), small, base(figure), caution(figure), "", address(figure));
    }

    /** "sur 194"; of an estimate how many of how many answered. */
    private String base(PublishedFigure figure) {
        return figure.isEstimate() ? edition.estimate(figure.key()).map(e -> texts.text("cell.answers", texts.whole(e.answers()), texts.whole(e.base()))).orElse("")
                : figure.denominator().map(base -> texts.text("cell.base", texts.whole(base))).orElse("");
    }

    /** Of a rate that rests on answers: that few answered, or that nobody is told how many. */
    private Optional<ExplainedMark> caution(PublishedFigure figure) {
        if (!responses.isOver(figure.indicator())) {
            return Optional.empty();
        }
        Optional<Responses.Response> response = responses.of(figure);
        return response.isEmpty() ? Optional.of(caution(Mark.RESPONSE_HIDDEN, texts.text("why.response-hidden")))
                : response.filter(Responses.Response::isLow).map(r -> caution(Mark.LOW_RESPONSE, texts.response(r)));
    }

    private ExplainedMark caution(Mark mark, String text) {
        used.add(mark);
        return new ExplainedMark(texts.text("mark." + mark.key()), text);
    }

    private String address(PublishedFigure figure) {
        return reading.here().figure(reading.address(), figure.key());
    }

    /** A figure of the network may be large itself, and tell of a few people together with another one of the network: its status is the same. */
    static Mark whyHidden(PublishedFigure figure) {
        return figure.isWithheld() ? Mark.NOT_SHOWN : figure.confidentiality().equals("D") ? Mark.PROTECTS
                : figure.key().isOfNetwork() ? Mark.OF_NETWORK : figure.isShare() ? Mark.FEW_ANSWERS : Mark.FEW_PEOPLE;
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
