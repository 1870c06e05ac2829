package org.cohorte.releases.reading;

import java.util.List;
import java.util.stream.Stream;

import org.cohorte.foundation.text.Numbers;
import org.cohorte.releases.Edition;
import org.cohorte.releases.PublishedFigure;

/** Puts the page of a year together. */
final class PageMaking {

    private final Reading reading;
    private final Edition edition;
    private final int year;
    private final Addresses here;
    private final FigureTexts texts;

    PageMaking(Reading reading, int year) {
        this.reading = reading;
        this.edition = reading.edition();
        this.year = year;
        this.here = reading.here();
        this.texts = reading.texts();
    }

    KeyFiguresPage page() {
        FigureCards cards = new FigureCards(reading, year);
        return new KeyFiguresPage(here.words(), year, sentence(), status(), YearLinks.of(edition, year, here), cards.card("learners"),
                cards(cards, "at-or-below-bac-share", "women-share", "qpv-share", "out-of-work-share"), cards(cards, "applications", "admitted", "admission-rate"),
                cards(cards, "positive-exit-rate", "it-job-rate", "further-training-rate"), cards(cards, "programmes-changed-share", "programmes-returned-share"),
                cards.card("learners-cumulative"), new Ranking(reading, year).lines(), new Outcomes(reading, year).shown(),
                new Delivery(reading, year).years(), here.methodology(), here.version(reading.address()), here.tables(reading.address()),
                new KeyFiguresPage.Files(here.year(year) + ".csv", here.keyFigures() + "/series.csv"),
                EditionLine.of(reading));
    }

    private static List<FigureCard> cards(FigureCards cards, String... indicators) {
        return Stream.of(indicators).map(cards::card).toList();
    }

    private String sentence() {
        return edition.figure("learners", year).filter(PublishedFigure::isTold).map(this::sentence).orElseGet(() -> texts.whyNone("learners", year).orElseThrow() + ".");
    }

    /** The share stands whole in the sentence, rounded once from its parts; the words agree with the number. */
    private String sentence(PublishedFigure learners) {
        long number = Long.parseLong(learners.value());
        return edition.figure("at-or-below-bac-share", year).filter(PublishedFigure::isTold)
                .map(f -> here.text("sentence.with-share", texts.value(learners), String.valueOf(year), wholePercent(f), number))
                .orElseGet(() -> here.text("sentence", texts.value(learners), String.valueOf(year), number));
    }

    private static String wholePercent(PublishedFigure share) {
        long numerator = share.numerator().orElseThrow();
        long denominator = share.denominator().orElseThrow();
        return String.valueOf((200 * numerator + denominator) / (2 * denominator));
    }

    private String status() {
        return here.text(edition.isProvisional(year) ? "status.provisional" : "status.final", Numbers.day(edition.manifest().day(), here.language()));
    }
}
