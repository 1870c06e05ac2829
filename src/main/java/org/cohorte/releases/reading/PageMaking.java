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
                cards.card("learners-cumulative"), new Ranking(edition, texts).of(year), new Outcomes(edition, texts, year).shown(),
                new Delivery(edition, texts, year).years(), here.methodology(), here.version(reading.address()), here.tables(reading.address()),
                new KeyFiguresPage.Files(here.year(year) + ".csv", here.keyFigures() + "/series.csv"),
                here.text("edition", edition.manifest().address().path(), Numbers.day(edition.manifest().day(), here.language()), edition.manifest().snapshot().id()));
    }

    private static List<FigureCard> cards(FigureCards cards, String... indicators) {
        return Stream.of(indicators).map(cards::card).toList();
    }

    /** The share stands whole in the sentence, rounded once from its parts. */
    private String sentence() {
        String learners = texts.value("learners", year);
        return edition.figure("at-or-below-bac-share", year).filter(PublishedFigure::isTold)
                .map(f -> here.text("sentence.with-share", learners, String.valueOf(year), wholePercent(f)))
                .orElseGet(() -> here.text("sentence", learners, String.valueOf(year)));
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
