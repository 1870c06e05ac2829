package org.cohorte.releases.sentences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.cohorte.releases.FigureKey;
import org.cohorte.releases.PublishedFigure;

/** The first three occupations of the ranking, who entered them, and whose headcount more than doubled. */
final class OccupationSentences {

    private static final int FIRST = 3;

    /** Those that more than doubled are told of up to this place. */
    private static final int LAST_TOLD = 10;

    private static final String RANK = "occupation-rank";
    private static final String DIMENSION = "occupation";

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
        ranks.stream().filter(r -> place(r) <= LAST_TOLD).flatMap(r -> move(r).stream()).forEach(told::add);
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
        three.forEach(r -> learners(r, series.year()).ifPresent(figures::add));
        return Optional.of(wording.say("occupations", figures, w -> new Object[] {name(w, three.get(0)), name(w, three.get(1)), name(w, three.get(2)), w.year()}));
    }

    private String name(Wording.Words words, PublishedFigure rank) {
        return series.edition().labels().label(DIMENSION, rank.key().members(), words.language());
    }

    /** Entered the first three, more than doubled, or both. */
    private Optional<Sentence> move(PublishedFigure rank) {
        Optional<PublishedFigure> now = learners(rank, series.year());
        Optional<PublishedFigure> before = learners(rank, series.year() - 1);
        boolean doubled = now.isPresent() && before.isPresent() && Series.timesMoreThan(now.get(), before.get()) >= 2;
        Optional<PublishedFigure> rankBefore = rank(rank, series.year() - 1);
        Optional<String> entry = entry(rank, rankBefore);
        if (entry.isEmpty() && !doubled) {
            return Optional.empty();
        }
        String text = "occupation." + entry.map(e -> e + (doubled ? "-doubled" : "")).orElse("doubled");
        return Optional.of(wording.say(new Wording.Telling("occupation-move:" + rank.key().members(), text,
                Wording.figures(Optional.of(rank), rankBefore, doubled ? now : Optional.empty(), doubled ? before : Optional.empty()),
                w -> new Object[] {name(w, rank), w.text("place." + Math.min(place(rank), FIRST + 1), place(rank)), w.year(), w.yearBefore(),
                        now.map(w::count).orElse(""), before.map(w::count).orElse("")})));
    }

    /** It enters where it was never among the first three and comes back where it once was; the places of the year before must be told. */
    private Optional<String> entry(PublishedFigure rank, Optional<PublishedFigure> before) {
        if (place(rank) > FIRST || before.isEmpty() || place(before.get()) <= FIRST) {
            return Optional.empty();
        }
        boolean wasThere = series.edition().years().stream().filter(y -> y < series.year()).flatMap(y -> rank(rank, y).stream()).anyMatch(r -> place(r) <= FIRST);
        return Optional.of(wasThere ? "returns" : "enters");
    }

    private Optional<PublishedFigure> rank(PublishedFigure rank, int year) {
        return series.told(rank.key().inYear(year));
    }

    private Optional<PublishedFigure> learners(PublishedFigure rank, int year) {
        return series.told(new FigureKey("learners", year, DIMENSION, rank.key().members()));
    }
}
