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
        wording.growth("applications").ifPresent(told::add);
        series.now("admitted").map(f -> wording.say("admitted", List.of(f), w -> new Object[] {w.people(f), w.year()})).ifPresent(told::add);
        wording.growth("admitted").ifPresent(told::add);
        wording.share("admission-rate").ifPresent(told::add);
        return told;
    }
}
