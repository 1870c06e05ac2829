package org.cohorte.releases.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cohorte.releases.PublishedFigure;

/** Who was trained: how many, the growth since the year before, who they are, how many since the beginning. */
final class PeopleSentences {

    private static final String LEARNERS = "learners";
    private static final String CUMULATIVE = "learners-cumulative";

    private final Series series;
    private final Wording wording;

    PeopleSentences(Series series, Wording wording) {
        this.series = series;
        this.wording = wording;
    }

    List<Sentence> all() {
        List<Sentence> told = new ArrayList<>();
        series.now(LEARNERS).map(f -> wording.say(LEARNERS, List.of(f), w -> new Object[] {w.people(f), w.year()})).ifPresent(told::add);
        growth().ifPresent(told::add);
        Stream.of("at-or-below-bac-share", "women-share", "qpv-share", "out-of-work-share").flatMap(i -> share(i).stream()).forEach(told::add);
        cumulative().ifPresent(told::add);
        return told;
    }

    private Optional<Sentence> growth() {
        Optional<PublishedFigure> now = series.now(LEARNERS);
        Optional<PublishedFigure> before = series.before(LEARNERS);
        if (now.isEmpty() || before.isEmpty()) {
            return Optional.empty();
        }
        if (Series.timesMoreThan(now.get(), before.get()) >= 2) {
            return Optional.of(say("growth.doubled", now.get(), before.get(), 0));
        }
        return Series.growthInTenthsOfPercent(now.get(), before.get()).filter(tenths -> tenths != 0)
                .map(tenths -> say(tenths > 0 ? "growth.more" : "growth.fewer", now.get(), before.get(), Math.abs(tenths)));
    }

    private Sentence say(String text, PublishedFigure now, PublishedFigure before, long tenths) {
        return wording.say(new Wording.Telling("learners-growth", text, List.of(now, before),
                w -> new Object[] {w.percent(tenths / 10.0), w.yearBefore(), w.year(), w.count(before), w.count(now), record(w, LEARNERS, "count")}));
    }

    /** "59 % des personnes …, la plus haute proportion depuis la création du réseau". */
    private Optional<Sentence> share(String indicator) {
        return series.now(indicator).map(f -> wording.say(indicator, List.of(f),
                w -> new Object[] {w.percent(f), w.year(), w.numerator(f), w.denominator(f), record(w, indicator, "share"), majority(w, f)}));
    }

    private String record(Wording.Words words, String indicator, String kind) {
        return series.isHighestEver(indicator) ? words.text("record." + kind) : "";
    }

    private static String majority(Wording.Words words, PublishedFigure share) {
        return 2 * share.numerator().orElseThrow() > share.denominator().orElseThrow() ? words.text("majority") : "";
    }

    private Optional<Sentence> cumulative() {
        return series.now(CUMULATIVE).filter(_ -> series.beginning(CUMULATIVE).isPresent())
                .map(f -> wording.say(CUMULATIVE, List.of(f),
                        w -> new Object[] {w.people(f), Integer.toString(series.beginning(CUMULATIVE).orElseThrow()), w.year()}));
    }
}
