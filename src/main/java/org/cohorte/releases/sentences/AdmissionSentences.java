package org.cohorte.releases.sentences;

import java.util.ArrayList;
import java.util.List;

/** From application to admission. */
final class AdmissionSentences {

    private final Series series;
    private final Wording wording;

    AdmissionSentences(Series series, Wording wording) {
        this.series = series;
        this.wording = wording;
    }

    List<Sentence> all() {
        List<Sentence> told = new ArrayList<>();
        series.now("applications").map(f -> wording.say("applications", List.of(f), w -> new Object[] {w.files(f), w.year()})).ifPresent(told::add);
        series.now("admitted").map(f -> wording.say("admitted", List.of(f), w -> new Object[] {w.people(f), w.year()})).ifPresent(told::add);
        series.now("admission-rate").map(f -> wording.say("admission-rate", List.of(f),
                w -> new Object[] {w.percent(f), w.year(), w.numerator(f), w.denominator(f)})).ifPresent(told::add);
        return told;
    }
}
