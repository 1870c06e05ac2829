package org.cohorte.releases.sentences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cohorte.releases.FigureKey;
import org.cohorte.releases.OccupationGroup;
import org.cohorte.releases.PublishedFigure;

/** How many learn an occupation of each group that the release names. */
final class GroupSentences {

    private static final String LEARNERS = "learners";
    private static final String UNKNOWN = "unknown";

    /** Followed by the French name of the group. */
    static final String GROUP = "occupation-group:";

    private final Series series;
    private final Wording wording;

    GroupSentences(Series series, Wording wording) {
        this.series = series;
        this.wording = wording;
    }

    List<Sentence> all() {
        return series.edition().texts().groups().stream().flatMap(group -> learners(group).stream()).toList();
    }

    /** The learners of all its occupations, the largest first: each has one occupation in a year, so that the sum counts people. Nothing where one of the figures is not told. */
    private Optional<Sentence> learners(OccupationGroup group) {
        List<PublishedFigure> parts = group.occupations().stream().flatMap(occupation -> series.told(of(occupation)).stream())
                .sorted(Comparator.comparingLong(PublishedFigure::count).reversed()).toList();
        if (parts.size() < group.occupations().size()) {
            return Optional.empty();
        }
        long sum = parts.stream().mapToLong(PublishedFigure::count).sum();
        Optional<Whole> whole = whole();
        List<PublishedFigure> figures = new ArrayList<>(parts);
        whole.map(Whole::figures).ifPresent(figures::addAll);
        return Optional.of(wording.say(new Wording.Telling(Sentences.keyOf(group), "occupation-group", figures,
                w -> new Object[] {w.people(sum), w.year(), group.name().in(w.language()), names(w, parts), whole.map(all -> share(w, sum, all.count())).orElse("")})));
    }

    /** All whose occupation is known, and the figures that tell how many. */
    private record Whole(long count, List<PublishedFigure> figures) {}

    /** Empty where it is not told, or where it is too small for a share. */
    private Optional<Whole> whole() {
        boolean isUnknownHidden = series.edition().figure(of(UNKNOWN)).filter(f -> !f.isTold()).isPresent();
        Optional<PublishedFigure> unknown = series.told(of(UNKNOWN));
        return series.now(LEARNERS).filter(_ -> !isUnknownHidden)
                .map(all -> new Whole(all.count() - unknown.map(PublishedFigure::count).orElse(0L), Wording.figures(Optional.of(all), unknown)))
                .filter(whole -> whole.count() >= series.edition().manifest().settings().smallestBase());
    }

    private static String share(Words words, long sum, long whole) {
        return words.text("group.share", words.percent(sum, whole), words.whole(whole), 2 * sum > whole ? 1 : 0);
    }

    private String names(Words words, List<PublishedFigure> parts) {
        return parts.stream().map(part -> series.edition().labels().label(OccupationSentences.DIMENSION, part.key().members(), words.language())).collect(Collectors.joining(", "));
    }

    private FigureKey of(String occupation) {
        return new FigureKey(LEARNERS, series.year(), OccupationSentences.DIMENSION, occupation);
    }
}
