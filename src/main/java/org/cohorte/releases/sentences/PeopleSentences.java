package org.cohorte.releases.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who was trained: how many, the change since the year before, who they are, how many since the beginning. */
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
        wording.growth(LEARNERS).ifPresent(told::add);
        Stream.of("at-or-below-bac-share", "women-share", "qpv-share", "out-of-work-share").flatMap(i -> wording.share(i).stream()).forEach(told::add);
        cumulative().ifPresent(told::add);
        return told;
    }

    private Optional<Sentence> cumulative() {
        return series.now(CUMULATIVE).filter(_ -> series.beginning(CUMULATIVE).isPresent())
                .map(f -> wording.say(CUMULATIVE, List.of(f),
                        w -> new Object[] {w.people(f), Integer.toString(series.beginning(CUMULATIVE).orElseThrow()), w.year()}));
    }
}
