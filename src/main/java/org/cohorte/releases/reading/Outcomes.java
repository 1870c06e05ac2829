package org.cohorte.releases.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cohorte.foundation.charts.RangeBar;
import org.cohorte.foundation.charts.StackedBar;
import org.cohorte.foundation.text.Numbers;
import org.cohorte.releases.Edition;
import org.cohorte.releases.PublishedFigure;

/** What became of all who completed: the parts add up to them, the silent among them. */
public final class Outcomes {

    /**
     * What the page shows.
     *
     * @param parts empty where a count is not told
     */
    public record Shown(String completers, String leavers, String completionRate, List<Part> parts, String chart, String range, String lowest, String observed,
                        String highest, String providerDeclared, String providerDeclaredBase, String allLeavers, String allLeaversBase, List<Part> total) {}

    /** A line of the table. */
    public record Part(String kind, String name, String count, String ofKnown, String ofAll) {}

    private final Edition edition;
    private final FigureTexts texts;
    private final int year;

    Outcomes(Edition edition, FigureTexts texts, int year) {
        this.edition = edition;
        this.texts = texts;
        this.year = year;
    }

    Shown shown() {
        Optional<Long> completers = part("outcome-response-rate", PublishedFigure::denominator);
        List<StackedBar.Part> bar = bar();
        return new Shown(completers.map(texts::whole).orElse(FigureTexts.NONE), texts.value("leavers", year), texts.value("completion-rate", year),
                bar.stream().map(this::line).toList(), bar.isEmpty() ? "" : StackedBar.svg("outcomes", texts.text("outcomes.chart"), bar), range(),
                texts.value("positive-exit-rate-lowest", year), texts.value("positive-exit-rate", year), texts.value("positive-exit-rate-highest", year),
                texts.value("provider-declared-share", year), texts.base("provider-declared-share", year),
                texts.value("leavers-positive-exit-rate", year), texts.base("leavers-positive-exit-rate", year), total(bar));
    }

    private List<StackedBar.Part> bar() {
        Optional<Long> completers = part("outcome-response-rate", PublishedFigure::denominator);
        Optional<Long> known = part("outcome-response-rate", PublishedFigure::numerator);
        Optional<Long> inDigitalJobs = part("it-job-rate", PublishedFigure::numerator);
        Optional<Long> training = part("further-training-rate", PublishedFigure::numerator);
        Optional<Long> otherJobs = part("other-job-rate", PublishedFigure::numerator);
        Optional<Long> allJobsOrTraining = part("employment-or-training-rate", PublishedFigure::numerator);
        List<StackedBar.Part> parts = new ArrayList<>();
        if (completers.isPresent() && known.isPresent() && inDigitalJobs.isPresent() && training.isPresent() && otherJobs.isPresent() && allJobsOrTraining.isPresent()) {
            parts.add(new StackedBar.Part("digital-job", inDigitalJobs.get()));
            parts.add(new StackedBar.Part("training", training.get()));
            parts.add(new StackedBar.Part("other-job", otherJobs.get()));
            parts.add(new StackedBar.Part("none", known.get() - allJobsOrTraining.get()));
            parts.add(new StackedBar.Part("silent", completers.get() - known.get()));
        }
        return parts;
    }

    private Part line(StackedBar.Part part) {
        long completers = part("outcome-response-rate", PublishedFigure::denominator).orElseThrow();
        long known = part("outcome-response-rate", PublishedFigure::numerator).orElseThrow();
        return new Part(part.kind(), texts.text("outcome." + part.kind()), texts.whole(part.count()),
                part.kind().equals("silent") || known == 0 ? "" : Numbers.share(part.count(), known, texts.language()),
                completers == 0 ? FigureTexts.NONE : Numbers.share(part.count(), completers, texts.language()));
    }

    private List<Part> total(List<StackedBar.Part> bar) {
        if (bar.isEmpty()) {
            return List.of();
        }
        long completers = bar.stream().mapToLong(StackedBar.Part::count).sum();
        return List.of(new Part("total", texts.text("outcome.total"), texts.whole(completers), "", completers == 0 ? FigureTexts.NONE : Numbers.share(completers, completers, texts.language())));
    }

    private String range() {
        Optional<Double> lowest = percent("positive-exit-rate-lowest");
        Optional<Double> observed = percent("positive-exit-rate");
        Optional<Double> highest = percent("positive-exit-rate-highest");
        return lowest.isPresent() && observed.isPresent() && highest.isPresent()
                ? RangeBar.svg(texts.text("range.chart", texts.value("positive-exit-rate-lowest", year), texts.value("positive-exit-rate-highest", year)),
                        lowest.get(), observed.get(), highest.get()) : "";
    }

    private Optional<Double> percent(String indicator) {
        return edition.figure(indicator, year).filter(PublishedFigure::isTold).map(f -> Double.valueOf(f.value()));
    }

    private Optional<Long> part(String indicator, java.util.function.Function<PublishedFigure, Optional<Long>> which) {
        return edition.figure(indicator, year).filter(PublishedFigure::isTold).flatMap(which);
    }
}
