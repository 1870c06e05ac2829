package org.cohorte.releases.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cohorte.releases.FigureKey;
import org.cohorte.releases.PublishedEstimate;
import org.cohorte.releases.PublishedFigure;

/** What became of those who completed: the rate with its parts, what is not known, the estimate that allows for the silent. */
final class ExitSentences {

    private static final String RATE = "positive-exit-rate";
    private static final String ESTIMATED = "positive-exit-rate-weighted";

    private final Series series;
    private final Wording wording;

    ExitSentences(Series series, Wording wording) {
        this.series = series;
        this.wording = wording;
    }

    List<Sentence> all() {
        List<Sentence> told = new ArrayList<>();
        rate().ifPresent(told::add);
        unknown().ifPresent(told::add);
        estimated().ifPresent(told::add);
        return told;
    }

    private Optional<Sentence> rate() {
        Optional<PublishedFigure> rate = series.now(RATE);
        Optional<PublishedFigure> job = series.now("it-job-rate");
        Optional<PublishedFigure> training = series.now("further-training-rate");
        if (rate.isEmpty() || job.isEmpty() || training.isEmpty()) {
            return Optional.empty();
        }
        List<PublishedFigure> figures = List.of(rate.get(), job.get(), training.get());
        return Optional.of(wording.say(RATE, figures, w -> new Object[] {w.exactPercent(rate.get()), w.year(), w.exactPercent(job.get()), w.exactPercent(training.get()),
                w.numerator(rate.get()), w.denominator(rate.get()), series.isRecord(RATE) ? w.text("record.rate") : ""}));
    }

    private Optional<Sentence> unknown() {
        Optional<PublishedFigure> response = series.now("outcome-response-rate");
        Optional<PublishedFigure> lowest = series.now("positive-exit-rate-lowest");
        Optional<PublishedFigure> highest = series.now("positive-exit-rate-highest");
        if (response.isEmpty() || lowest.isEmpty() || highest.isEmpty()) {
            return Optional.empty();
        }
        long completers = response.get().denominator().orElseThrow();
        long silent = completers - response.get().numerator().orElseThrow();
        return Optional.of(wording.say("outcome-unknown", List.of(response.get(), lowest.get(), highest.get()),
                w -> new Object[] {w.whole(silent), w.whole(completers), w.exactPercent(lowest.get()), w.exactPercent(highest.get())}));
    }

    private Optional<Sentence> estimated() {
        Optional<PublishedFigure> figure = series.told(FigureKey.ofNetwork(ESTIMATED, series.year()));
        Optional<PublishedEstimate> estimate = series.estimate(ESTIMATED);
        return figure.isEmpty() || estimate.isEmpty() ? Optional.empty() : Optional.of(wording.say(ESTIMATED, List.of(figure.get()),
                w -> new Object[] {w.percent(estimate.get().value()), w.percent(estimate.get().low()), w.percent(estimate.get().high()), w.year()}));
    }
}
