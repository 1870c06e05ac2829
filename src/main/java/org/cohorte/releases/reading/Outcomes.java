package org.cohorte.releases.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.cohorte.foundation.charts.RangeBar;
import org.cohorte.foundation.charts.StackedBar;
import org.cohorte.foundation.text.Numbers;
import org.cohorte.releases.Edition;
import org.cohorte.releases.PublishedFigure;

/** What became of all who completed: the parts add up to them, the silent among them. */
public final class Outcomes {

    private static final String RESPONSE = "outcome-response-rate";

    /**
     * What the page shows.
     *
     * @param parts empty where a count is not told
     */
    public record Shown(String completers, String leavers, String completionRate, List<TablePage.Link> sources, List<Part> parts, String chart, Range range,
                        TablePage.Link providerDeclared, TablePage.Link allLeavers, List<Part> total) {}

    /** A line of the table. */
    public record Part(String kind, String name, TablePage.Link count, String ofKnown, String ofAll) {}

    /**
     * Between which bounds the rate lies whatever the silent did.
     *
     * @param chart empty where one of them is not told
     * @param marks the lowest, the observed and the highest
     */
    public record Range(String chart, String lowest, String observed, String highest, List<RangeMark> marks) {}

    /** The figure that each part is read from. */
    private static final Map<String, String> SOURCES = Map.of("digital-job", "it-job-rate", "training", "further-training-rate", "other-job", "other-job-rate",
            "none", "employment-or-training-rate", "silent", RESPONSE);

    private final Edition edition;
    private final FigureTexts texts;
    private final FigureLinks links;
    private final int year;

    Outcomes(Reading reading, int year) {
        this.edition = reading.edition();
        this.texts = reading.texts();
        this.links = new FigureLinks(reading);
        this.year = year;
    }

    Shown shown() {
        Optional<Long> completers = part(RESPONSE, PublishedFigure::denominator);
        List<StackedBar.Part> bar = bar();
        return new Shown(completers.map(texts::whole).orElse(FigureTexts.NONE), texts.value("leavers", year), texts.value("completion-rate", year),
                Stream.of("leavers", "completion-rate", RESPONSE).map(i -> links.named(i, year)).toList(),
                bar.stream().map(this::line).toList(), bar.isEmpty() ? "" : StackedBar.svg("outcomes", texts.text("outcomes.chart"), bar), range(),
                links.value("provider-declared-share", year), links.value("leavers-positive-exit-rate", year), total(bar));
    }

    private List<StackedBar.Part> bar() {
        Optional<Long> completers = part(RESPONSE, PublishedFigure::denominator);
        Optional<Long> known = part(RESPONSE, PublishedFigure::numerator);
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
        long completers = part(RESPONSE, PublishedFigure::denominator).orElseThrow();
        long known = part(RESPONSE, PublishedFigure::numerator).orElseThrow();
        return new Part(part.kind(), texts.text("outcome." + part.kind()), links.counted(texts.whole(part.count()), SOURCES.get(part.kind()), year),
                part.kind().equals("silent") || known == 0 ? "" : Numbers.share(part.count(), known, texts.language()),
                completers == 0 ? FigureTexts.NONE : Numbers.share(part.count(), completers, texts.language()));
    }

    private List<Part> total(List<StackedBar.Part> bar) {
        if (bar.isEmpty()) {
            return List.of();
        }
        long completers = bar.stream().mapToLong(StackedBar.Part::count).sum();
        return List.of(new Part("total", texts.text("outcome.total"), links.counted(texts.whole(completers), RESPONSE, year), "", completers == 0 ? FigureTexts.NONE : Numbers.share(completers, completers, texts.language())));
    }

    private Range range() {
        Optional<Double> lowest = percent("positive-exit-rate-lowest");
        Optional<Double> observed = percent("positive-exit-rate");
        Optional<Double> highest = percent("positive-exit-rate-highest");
        if (lowest.isEmpty() || observed.isEmpty() || highest.isEmpty()) {
            return new Range("", "", "", "", List.of());
        }
        TablePage.Link from = links.value("positive-exit-rate-lowest", year);
        TablePage.Link seen = links.value("positive-exit-rate", year);
        TablePage.Link to = links.value("positive-exit-rate-highest", year);
        return new Range(RangeBar.svg(texts.text("range.chart", from.text(), to.text()), lowest.get(), observed.get(), highest.get()), from.text(), seen.text(), to.text(),
                List.of(RangeMark.of("lowest", texts.text("range.lowest"), from, lowest.get()), RangeMark.of("observed", texts.text("range.observed"), seen, observed.get()),
                        RangeMark.of("highest", texts.text("range.highest"), to, highest.get())));
    }

    private Optional<Double> percent(String indicator) {
        return edition.figure(indicator, year).filter(PublishedFigure::isTold).map(f -> Double.valueOf(f.value()));
    }

    private Optional<Long> part(String indicator, java.util.function.Function<PublishedFigure, Optional<Long>> which) {
        return edition.figure(indicator, year).filter(PublishedFigure::isTold).flatMap(which);
    }
}
