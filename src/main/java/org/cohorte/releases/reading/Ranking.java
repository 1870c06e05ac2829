package org.cohorte.releases.reading;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.cohorte.foundation.charts.RankingBar;
import org.cohorte.foundation.text.Numbers;
import org.cohorte.releases.Edition;
import org.cohorte.releases.FigureKey;

/** The occupations of a year with their moves since the year before. */
public final class Ranking {

    private static final int PODIUM = 3;

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

    Ranking(Reading reading, int year) {
        this.edition = reading.edition();
        this.texts = reading.texts();
        this.links = new FigureLinks(reading);
        this.year = year;
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
        TablePage.Link rank = links.of(key.of("occupation-rank"));
        TablePage.Link learners = links.of(key);
        TablePage.Link learnersBefore = links.of(key.inYear(year - 1));
        boolean podium = now.rank() <= PODIUM;
        if (before == null) {
            return new Line(rank, podium, name, learners, learnersBefore, comparable ? "new" : "same", comparable ? texts.text("move.new") : "", "", bar);
        }
        int gained = before.rank() - now.rank();
        String direction = gained > 0 ? "up" : gained < 0 ? "down" : "same";
        String move = before.rank() > PODIUM && podium ? texts.text("move.podium", String.valueOf(before.rank()))
                : gained == 0 ? texts.text("move.same") : texts.text("move." + direction, Math.abs(gained));
        return new Line(rank, podium, name, learners, learnersBefore, direction, move, multiplied(now.learners(), before.learners()), bar);
    }

    /** More than doubled: strictly over two, on whole headcounts. */
    private String multiplied(long now, long before) {
        if (now <= 2 * before) {
            return "";
        }
        long tenths = (20 * now + before) / (2 * before);
        return texts.text("move.multiplied", Numbers.tenths(tenths, texts.language()));
    }
}
