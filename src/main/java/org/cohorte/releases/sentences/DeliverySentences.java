package org.cohorte.releases.sentences;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cohorte.foundation.text.Numbers;
import org.cohorte.releases.PublishedFigure;

/** How sessions were taught: programmes that changed, those that are back, sessions online and partly online. */
final class DeliverySentences {

    private static final String RETURNED = "programmes-returned-share";
    private static final String ONLINE = "online-sessions-share";
    private static final String HYBRID = "hybrid-sessions-share";

    private final Series series;
    private final Wording wording;

    DeliverySentences(Series series, Wording wording) {
        this.series = series;
        this.wording = wording;
    }

    List<Sentence> all() {
        List<Sentence> told = new ArrayList<>();
        wording.share("programmes-changed-share").ifPresent(told::add);
        returned().ifPresent(told::add);
        sessions(ONLINE).ifPresent(told::add);
        sessions(HYBRID).ifPresent(told::add);
        together().ifPresent(told::add);
        return told;
    }

    private Optional<Sentence> returned() {
        Optional<Change> change = series.move(RETURNED);
        return series.now(RETURNED).map(f -> wording.say(RETURNED, Wording.figures(Optional.of(f), change.map(Change::before)),
                w -> new Object[] {w.percent(f), Numbers.day(lastDay(), w.language()), w.numerator(f), w.denominator(f), w.sinceYearBefore(change)}));
    }

    /** The year's last day, or the snapshot's in its own year. */
    private LocalDate lastDay() {
        LocalDate end = LocalDate.of(series.year(), Month.DECEMBER, 31);
        LocalDate known = series.edition().manifest().day();
        return known.isBefore(end) ? known : end;
    }

    /** The share, and from where it came to it. */
    private Optional<Sentence> sessions(String indicator) {
        Optional<Change> change = series.move(indicator);
        return series.now(indicator).map(f -> wording.say(new Wording.Telling(indicator, change.isPresent() ? "sessions.moved" : "sessions",
                Wording.figures(Optional.of(f), change.map(Change::before)),
                w -> new Object[] {w.text("subject." + indicator), w.percent(f), w.year(), w.numerator(f), w.denominator(f),
                        w.yearBefore(), change.map(c -> w.percent(c.before())).orElse(""), change.map(c -> times(w, c)).orElse("")})));
    }

    private static String times(Words words, Change change) {
        return change.timesMore() >= 2 ? words.text("sessions.more", change.timesMore()) : change.timesFewer() >= 2 ? words.text("sessions.fewer", change.timesFewer()) : "";
    }

    /** Online or partly: two parts of all sessions that share none. */
    private Optional<Sentence> together() {
        Optional<PublishedFigure> online = series.now(ONLINE);
        Optional<PublishedFigure> hybrid = series.now(HYBRID).filter(h -> online.isPresent() && online.get().denominator().equals(h.denominator()));
        if (hybrid.isEmpty()) {
            return Optional.empty();
        }
        Optional<PublishedFigure> onlineBefore = series.change(ONLINE).map(Change::before);
        Optional<PublishedFigure> hybridBefore = series.change(HYBRID).map(Change::before).filter(_ -> onlineBefore.isPresent());
        return Optional.of(wording.say("sessions-online-or-partly", Wording.figures(online, hybrid, hybridBefore.flatMap(_ -> onlineBefore), hybridBefore),
                w -> new Object[] {percent(w, online.get(), hybrid.get()), w.year(), w.whole(sum(online.get(), hybrid.get())), w.denominator(online.get()),
                        hybridBefore.map(h -> w.text("sessions.against", percent(w, onlineBefore.orElseThrow(), h), w.yearBefore())).orElse("")}));
    }

    private static String percent(Words words, PublishedFigure online, PublishedFigure hybrid) {
        return words.percent(sum(online, hybrid), online.denominator().orElseThrow());
    }

    private static long sum(PublishedFigure online, PublishedFigure hybrid) {
        return online.numerator().orElseThrow() + hybrid.numerator().orElseThrow();
    }
}
