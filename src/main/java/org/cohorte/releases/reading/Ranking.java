package org.cohorte.releases.reading;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cohorte.foundation.charts.RankingBar;
import org.cohorte.foundation.text.Numbers;
import org.cohorte.releases.Edition;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.PublishedFigure;
import org.cohorte.releases.sentences.Series;

/** The occupations of a year with their moves since the year before. */
public final class Ranking {

    private static final int PODIUM = 3;
    private static final String RANK = "occupation-rank";

    /**
     * A line of the ranking.
     *
     * @param direction  up, down, same or new: the class of its mark
     * @param multiplied what became of its headcount where that is worth a word; empty else
     */
    public record Line(TablePage.Link rank, boolean podium, String name, TablePage.Link learners, TablePage.Link before, String direction, String move, String multiplied, String bar) {}

    private final Edition edition;
    private final FigureTexts texts;
    private final FigureLinks links;
    private final int year;
    private final Series series;

    Ranking(Reading reading, int year) {
        this.edition = reading.edition();
        this.texts = reading.texts();
        this.links = new FigureLinks(reading);
        this.year = year;
        this.series = new Series(edition, year);
    }

    List<Line> lines() {
        Map<String, RankedOccupation> before = RankedOccupation.of(edition, year - 1).stream().collect(Collectors.toMap(RankedOccupation::id, Function.identity()));
        List<RankedOccupation> now = RankedOccupation.of(edition, year);
        long largest = now.stream().mapToLong(RankedOccupation::learners).max().orElse(0);
        return now.stream().map(o -> line(o, before.get(o.id()), !before.isEmpty(), largest)).toList();
    }

    private Line line(RankedOccupation now, @org.jspecify.annotations.Nullable RankedOccupation before, boolean comparable, long largest) {
        String name = edition.labels().label("occupation", now.id(), texts.language());
        String bar = RankingBar.svg(now.learners(), largest);
        FigureKey key = new FigureKey("learners", year, "occupation", now.id());
        TablePage.Link rank = links.of(key.of(RANK));
        TablePage.Link learners = links.of(key);
        TablePage.Link learnersBefore = links.of(key.inYear(year - 1));
        boolean podium = now.rank() <= PODIUM;
        if (before == null) {
            boolean isNew = comparable && edition.figure(key.of(RANK).inYear(year - 1)).isEmpty();
            return new Line(rank, podium, name, learners, learnersBefore, isNew ? "new" : "same", isNew ? told(texts.text("move.new"), key) : "", "", bar);
        }
        int gained = before.rank() - now.rank();
        String direction = gained > 0 ? "up" : gained < 0 ? "down" : "same";
        String move = before.rank() > PODIUM && podium && series.change(key.of(RANK)).isPresent() ? texts.text("move.podium", String.valueOf(before.rank()))
                : gained == 0 ? texts.text("move.same") : texts.text("move." + direction, Math.abs(gained));
        return new Line(rank, podium, name, learners, learnersBefore, direction, told(move, key), multiplied(key), bar);
    }

    /** A move, with the word that it may still change where one of its two places may. */
    private String told(String move, FigureKey key) {
        FigureKey rank = key.of(RANK);
        boolean provisional = Stream.of(rank, rank.inYear(year - 1)).flatMap(k -> edition.figure(k).stream()).anyMatch(PublishedFigure::isProvisional);
        return provisional ? texts.text("move.provisional", move) : move;
    }

    /** More than doubled, where a sentence may say so. */
    private String multiplied(FigureKey key) {
        return series.change(key).filter(c -> c.timesMore() >= 2)
                .map(c -> texts.text("move.multiplied", Numbers.tenths(c.tenthsOfTimes(), texts.language()))).orElse("");
    }
}
