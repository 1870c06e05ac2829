package org.cohorte.releases.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.cohorte.releases.Edition;
import org.cohorte.releases.ElsewhereFigure;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.PublishedFigure;

/** How the headline figures of each year stood in each edition: the revision triangle, a table an indicator. */
public record Revisions(String title, String indicator, List<String> editions, List<Year> years) {

    static final List<String> HEADLINES = List.of("learners", "applications", "admitted", "at-or-below-bac-share", "women-share", "qpv-share", "positive-exit-rate");

    /** A year with its value in each edition. */
    public record Year(String year, List<Stand> stands) {}

    /**
     * A value as it stood.
     *
     * @param moved whether it is not what the edition before said
     * @param note  where it comes from if not from the records
     */
    public record Stand(String value, boolean moved, String note) {}

    /** @param editions in the order of their publication */
    static List<Revisions> of(List<Edition> editions, Addresses here) {
        return editions.isEmpty() ? List.of() : HEADLINES.stream().map(i -> of(i, editions, here)).toList();
    }

    private static Revisions of(String indicator, List<Edition> editions, Addresses here) {
        TreeSet<Integer> years = new TreeSet<>();
        editions.forEach(e -> years.addAll(e.years()));
        editions.forEach(e -> e.elsewhere().stream().filter(f -> f.indicator().equals(indicator)).forEach(f -> years.add(f.year())));
        List<Year> rows = years.descendingSet().stream().map(y -> new Year(String.valueOf(y), stands(indicator, y, editions, here))).toList();
        return new Revisions(new FigureTexts(editions.getLast(), here.language()).title(indicator), indicator,
                editions.stream().map(e -> e.manifest().address().path()).toList(), rows);
    }

    private static List<Stand> stands(String indicator, int year, List<Edition> editions, Addresses here) {
        List<Stand> stands = new ArrayList<>();
        String before = FigureTexts.NONE;
        for (Edition edition : editions) {
            FigureTexts texts = new FigureTexts(edition, here.language());
            Optional<PublishedFigure> figure = edition.figure(FigureKey.ofNetwork(indicator, year));
            Optional<ElsewhereFigure> other = edition.elsewhere(FigureKey.ofNetwork(indicator, year));
            String value = figure.map(texts::value).or(() -> other.map(texts::value)).orElse(FigureTexts.NONE);
            String note = other.map(e -> here.text("elsewhere.note", e.source().in(here.language())))
                    .orElseGet(() -> figure.filter(PublishedFigure::isProvisional).map(_ -> texts.text("provisional")).orElse(""));
            stands.add(new Stand(value, !before.equals(FigureTexts.NONE) && !value.equals(before), note));
            before = value;
        }
        return stands;
    }
}
