package org.cohorte.releases.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.cohorte.figures.Indicator;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.PublishedEstimate;
import org.cohorte.releases.PublishedFigure;

/** Who completed, and what became of them: the rate with its parts, how both moved, what is not known, the estimate that allows for the silent. */
final class ExitSentences {

    private static final String RATE = "positive-exit-rate";
    private static final String JOB = "it-job-rate";
    private static final String TRAINING = "further-training-rate";
    private static final String ESTIMATED = Indicator.estimateIdOf(RATE);

    private final Series series;
    private final Wording wording;

    ExitSentences(Series series, Wording wording) {
        this.series = series;
        this.wording = wording;
    }

    List<Sentence> all() {
        List<Sentence> told = new ArrayList<>();
        wording.share("completion-rate").ifPresent(told::add);
        wording.share("certification-rate").ifPresent(told::add);
        rate().ifPresent(told::add);
        Stream.of(RATE, JOB, TRAINING).flatMap(i -> change(i).stream()).forEach(told::add);
        unknown().ifPresent(told::add);
        estimated().ifPresent(told::add);
        return told;
    }

    private Optional<Sentence> rate() {
        Optional<PublishedFigure> rate = series.now(RATE);
        Optional<PublishedFigure> job = series.now(JOB);
        Optional<PublishedFigure> training = series.now(TRAINING);
        if (rate.isEmpty() || job.isEmpty() || training.isEmpty()) {
            return Optional.empty();
        }
        List<PublishedFigure> figures = List.of(rate.get(), job.get(), training.get());
        return Optional.of(wording.say(RATE, figures, w -> new Object[] {w.percent(rate.get()), w.year(), w.percent(job.get()), w.percent(training.get()),
                w.numerator(rate.get()), w.denominator(rate.get()), w.record(RATE, "rate")}));
    }

    /** A rate of those who answered: the estimates of both years stand behind the statement. */
    private Optional<Sentence> change(String indicator) {
        return series.move(indicator).map(c -> wording.say(new Wording.Telling(indicator + "-change",
                c.direction() > 0 ? "rate.more" : "rate.fewer",
                Wording.figures(Optional.of(c.now()), Optional.of(c.before()), weighted(c.now()), weighted(c.before())),
                w -> new Object[] {w.text("subject." + indicator), w.points(c), w.yearBefore(), w.percent(c.now()), w.year(), w.percent(c.before()), w.roundingNote(c)})));
    }

    private Optional<PublishedFigure> weighted(PublishedFigure rate) {
        return series.told(rate.key().of(Indicator.estimateIdOf(rate.indicator())));
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
                w -> new Object[] {w.whole(silent), w.whole(completers), w.percent(lowest.get()), w.percent(highest.get())}));
    }

    private Optional<Sentence> estimated() {
        Optional<PublishedFigure> figure = series.told(FigureKey.ofNetwork(ESTIMATED, series.year()));
        Optional<PublishedEstimate> estimate = series.estimate(ESTIMATED);
        return figure.isEmpty() || estimate.isEmpty() ? Optional.empty() : Optional.of(wording.say(ESTIMATED, List.of(figure.get()),
                w -> new Object[] {w.estimated(estimate.get().value()), w.estimated(estimate.get().low()), w.estimated(estimate.get().high()), w.year()}));
    }
}
