package org.cohorte.releases.sentences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.cohorte.releases.FigureKey;
import org.cohorte.releases.PublishedFigure;

/** The first three occupations of the ranking, who entered and who left them, and whose headcount more than doubled or less than halved. */
final class OccupationSentences {

    private static final int FIRST = 3;

    /** A headcount that more than doubled or less than halved is told of up to this place, in this year or the one before. */
    private static final int LAST_TOLD = 10;

    private static final String RANK = "occupation-rank";
    static final String DIMENSION = "occupation";

    /** Followed by the occupation. */
    static final String MOVE = "occupation-move:";

    private final Series series;
    private final Wording wording;

    OccupationSentences(Series series, Wording wording) {
        this.series = series;
        this.wording = wording;
    }

    List<Sentence> all() {
        List<PublishedFigure> ranks = series.edition().table(RANK, DIMENSION, series.year()).stream().filter(PublishedFigure::isTold)
                .sorted(Comparator.comparingInt(OccupationSentences::place)).toList();
        List<Sentence> told = new ArrayList<>();
        first(ranks).ifPresent(told::add);
        ranks.stream().flatMap(r -> move(r).stream()).forEach(told::add);
        return told;
    }

    private static int place(PublishedFigure rank) {
        return Integer.parseInt(rank.value());
    }

    /** Three occupations on three places; nothing where two share one. */
    private Optional<Sentence> first(List<PublishedFigure> ranks) {
        List<PublishedFigure> three = ranks.stream().filter(r -> place(r) <= FIRST).toList();
        if (three.size() != FIRST || three.stream().map(OccupationSentences::place).distinct().count() != FIRST) {
            return Optional.empty();
        }
        List<PublishedFigure> figures = new ArrayList<>(three);
        three.forEach(r -> series.told(learners(r, series.year())).ifPresent(figures::add));
        return Optional.of(wording.say("occupations", figures, w -> new Object[] {name(w, three.get(0)), name(w, three.get(1)), name(w, three.get(2)), w.year()}));
    }

    private String name(Words words, PublishedFigure rank) {
        return series.edition().labels().label(DIMENSION, rank.key().members(), words.language());
    }

    /** Entered or left the first three, its headcount more than doubled or less than halved, or both; nothing of a year that is provisional. */
    private Optional<Sentence> move(PublishedFigure rank) {
        if (rank.isProvisional()) {
            return Optional.empty();
        }
        Optional<PublishedFigure> before = rank(rank, series.year() - 1);
        Optional<String> move = before.flatMap(b -> move(rank, b));
        boolean isToldOf = place(rank) <= LAST_TOLD || before.filter(b -> place(b) <= LAST_TOLD).isPresent();
        Optional<Change> size = series.change(learners(rank, series.year())).filter(c -> isToldOf && (c.timesMore() >= 2 || c.timesFewer() >= 2));
        if (move.isEmpty() && size.isEmpty()) {
            return Optional.empty();
        }
        String text = "occupation." + move.map(m -> m + (size.isPresent() ? "-sized" : "")).orElse("sized");
        return Optional.of(wording.say(new Wording.Telling(MOVE + rank.key().members(), text,
                Wording.figures(Optional.of(rank), before, size.map(Change::now), size.map(Change::before)),
                w -> new Object[] {name(w, rank), placeText(w, rank), w.year(), w.yearBefore(), before.map(b -> placeText(w, b)).orElse(""), size.map(c -> size(w, c)).orElse("")})));
    }

    private static String placeText(Words words, PublishedFigure rank) {
        return words.text("place." + Math.min(place(rank), FIRST + 1), place(rank));
    }

    private static String size(Words words, Change change) {
        return words.text(change.direction() > 0 ? "headcount.doubled" : "headcount.halved", words.count(change.now()), words.count(change.before()), words.yearBefore());
    }

    /** It enters where it was never among the first three and comes back where it once was; neither where an earlier year does not tell whether it was. */
    private Optional<String> move(PublishedFigure rank, PublishedFigure before) {
        boolean isFirst = place(rank) <= FIRST;
        if (isFirst == place(before) <= FIRST) {
            return Optional.empty();
        }
        if (!isFirst) {
            return Optional.of("leaves");
        }
        List<Integer> earlier = series.edition().years().stream().filter(y -> y < series.year()).toList();
        boolean wasThere = earlier.stream().flatMap(y -> rank(rank, y).stream()).anyMatch(r -> place(r) <= FIRST);
        return earlier.stream().allMatch(y -> tellsWhetherItWasFirst(rank.key().inYear(y))) ? Optional.of(wasThere ? "returns" : "enters") : Optional.empty();
    }

    /** Its place is told, or nobody learned it, or the places of all others up to the fourth are: a hidden one may share the third. */
    private boolean tellsWhetherItWasFirst(FigureKey key) {
        boolean isHidden = series.edition().figure(key).isPresent() && series.told(key).isEmpty();
        List<Integer> places = series.edition().table(RANK, DIMENSION, key.year()).stream().filter(PublishedFigure::isTold).map(OccupationSentences::place).toList();
        long first = places.stream().filter(p -> p <= FIRST).count();
        return !isHidden || first >= FIRST && places.contains((int) first + 1);
    }

    private Optional<PublishedFigure> rank(PublishedFigure rank, int year) {
        return series.told(rank.key().inYear(year));
    }

    private static FigureKey learners(PublishedFigure rank, int year) {
        return new FigureKey("learners", year, DIMENSION, rank.key().members());
    }
}
