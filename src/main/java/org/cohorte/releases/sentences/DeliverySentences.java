package org.cohorte.releases.sentences;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cohorte.foundation.text.Numbers;
import org.cohorte.releases.PublishedFigure;

/** How sessions were taught: programmes that changed, those that are back, sessions online. */
final class DeliverySentences {

    private static final String ONLINE = "online-sessions-share";

    private final Series series;
    private final Wording wording;

    DeliverySentences(Series series, Wording wording) {
        this.series = series;
        this.wording = wording;
    }

    List<Sentence> all() {
        List<Sentence> told = new ArrayList<>();
        series.now("programmes-changed-share").map(f -> wording.say("programmes-changed-share", List.of(f),
                w -> new Object[] {w.percent(f), w.year(), w.numerator(f), w.denominator(f)})).ifPresent(told::add);
        series.now("programmes-returned-share").map(f -> wording.say("programmes-returned-share", List.of(f),
                w -> new Object[] {w.percent(f), Numbers.day(lastDay(), w.language()), w.numerator(f), w.denominator(f)})).ifPresent(told::add);
        online().ifPresent(told::add);
        return told;
    }

    /** The year's last day, or the snapshot's in its own year. */
    private LocalDate lastDay() {
        LocalDate end = LocalDate.of(series.year(), Month.DECEMBER, 31);
        LocalDate known = series.edition().manifest().day();
        return known.isBefore(end) ? known : end;
    }

    /** The share, and its rise where there is one. */
    private Optional<Sentence> online() {
        Optional<PublishedFigure> now = series.now(ONLINE);
        Optional<PublishedFigure> before = series.before(ONLINE);
        if (now.isEmpty()) {
            return Optional.empty();
        }
        long times = before.map(b -> Series.timesMoreThan(now.get(), b)).orElse(0L);
        String text = times >= 2 ? "online.times" : times == 1 ? "online.more" : "online";
        return Optional.of(wording.say(new Wording.Telling(ONLINE, text, Wording.figures(now, times >= 1 ? before : Optional.empty()),
                w -> new Object[] {w.percent(now.get()), w.year(), w.yearBefore(), before.map(w::percent).orElse(""), times})));
    }
}
