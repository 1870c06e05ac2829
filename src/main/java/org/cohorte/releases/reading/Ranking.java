package org.cohorte.releases.reading;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.cohorte.foundation.charts.RankingBar;
import org.cohorte.foundation.text.Numbers;
import org.cohorte.releases.Edition;

/** The occupations of a year with their moves since the year before. */
public final class Ranking {

    private static final int PODIUM = 3;

    /**
     * A line of the ranking.
     *
     * @param direction  up, down, same or new: the class of its mark
     * @param multiplied what became of its headcount where that is worth a word; empty else
     */
    public record Line(int rank, String name, String learners, String before, String direction, String move, String multiplied, String bar) {}

    private final Edition edition;
    private final FigureTexts texts;

    Ranking(Edition edition, FigureTexts texts) {
        this.edition = edition;
        this.texts = texts;
    }

    List<Line> of(int year) {
        Map<String, RankedOccupation> before = RankedOccupation.of(edition, year - 1).stream().collect(Collectors.toMap(RankedOccupation::id, Function.identity()));
        List<RankedOccupation> now = RankedOccupation.of(edition, year);
        long largest = now.stream().mapToLong(RankedOccupation::learners).max().orElse(0);
        return now.stream().map(o -> line(o, before.get(o.id()), !before.isEmpty(), largest)).toList();
    }

    private Line line(RankedOccupation now, @org.jspecify.annotations.Nullable RankedOccupation before, boolean comparable, long largest) {
        String name = edition.labels().label("occupation", now.id(), texts.language());
        String bar = RankingBar.svg(now.learners(), largest);
        if (before == null) {
            return new Line(now.rank(), name, texts.whole(now.learners()), FigureTexts.NONE, comparable ? "new" : "same", comparable ? texts.text("move.new") : "", "", bar);
        }
        int gained = before.rank() - now.rank();
        String direction = gained > 0 ? "up" : gained < 0 ? "down" : "same";
        String move = before.rank() > PODIUM && now.rank() <= PODIUM ? texts.text("move.podium", String.valueOf(before.rank()))
                : gained == 0 ? texts.text("move.same") : texts.text("move." + direction, Math.abs(gained));
        return new Line(now.rank(), name, texts.whole(now.learners()), texts.whole(before.learners()), direction, move, multiplied(now.learners(), before.learners()), bar);
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
