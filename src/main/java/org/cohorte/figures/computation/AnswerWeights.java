package org.cohorte.figures.computation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.estimates.Calibration;
import org.cohorte.figures.estimates.CalibrationOutcome.Missed;
import org.cohorte.figures.estimates.CalibrationOutcome.Reached;
import org.cohorte.figures.estimates.Categories;
import org.cohorte.figures.estimates.Distance;
import org.cohorte.figures.estimates.Margins;
import org.cohorte.figures.estimates.SampleDesign;
import org.cohorte.figures.estimates.WeightedSample;

/**
 * Gives those who answered in one year the weights with which they stand for all completers: as if drawn alike from them, then calibrated to
 * what is known of all. Bounded first; where no such weights give all totals, any positive ones; where none do, without the last margin, and so on.
 */
final class AnswerWeights {

    /** The last one is left out first. */
    private static final List<Breakdown> MARGINS = List.of(Breakdown.EDUCATION_LEVEL, Breakdown.GENDER, Breakdown.AGE_GROUP, Breakdown.IN_QPV, Breakdown.OCCUPATION, Breakdown.REGION);
    private static final Set<Breakdown> ORDERED = Set.of(Breakdown.EDUCATION_LEVEL, Breakdown.AGE_GROUP);
    private static final List<Distance> DISTANCES = List.of(new Distance.Logit(0.3, 4), new Distance.Raking());
    private static final String UNKNOWN = "unknown";

    /** A category of fewer answers is joined with others. */
    private static final int FEWEST = 20;

    private final Collection<Completer> completers;
    private final List<Completer> answers;

    private AnswerWeights(Collection<Completer> completers, List<Completer> answers) {
        this.completers = completers;
        this.answers = answers;
    }

    static WeightedSample of(Collection<Completer> completers, List<Completer> answers) {
        return new AnswerWeights(completers, answers).calibrated();
    }

    private WeightedSample calibrated() {
        SampleDesign design = SampleDesign.simple(answers.size(), completers.size());
        double[] base = new double[answers.size()];
        Arrays.fill(base, (double) completers.size() / answers.size());
        for (int kept = MARGINS.size(); kept > 0; kept--) {
            Calibration calibration = Calibration.of(margins(MARGINS.subList(0, kept)), base);
            for (Distance distance : DISTANCES) {
                switch (calibration.by(distance)) {
                    case Reached reached -> {
                        return WeightedSample.of(design, reached);
                    }
                    case Missed _ -> { }
                }
            }
        }
        return WeightedSample.of(design, base);
    }

    private Margins margins(List<Breakdown> kept) {
        Margins.Gathering margins = Margins.of(answers.size());
        for (Breakdown breakdown : kept) {
            Map<String, String> groups = groups(breakdown);
            SortedMap<String, Integer> totals = new TreeMap<>();
            completers.forEach(completer -> totals.merge(groups.get(completer.member(breakdown)), 1, Integer::sum));
            margins.category(breakdown.code(), answers.stream().map(answer -> groups.get(answer.member(breakdown))).toList(), totals);
        }
        return margins.done();
    }

    private Map<String, String> groups(Breakdown breakdown) {
        SortedMap<String, Integer> counts = completers.stream().collect(Collectors.toMap(completer -> completer.member(breakdown), _ -> 0, (a, _) -> a, TreeMap::new));
        answers.forEach(answer -> counts.merge(answer.member(breakdown), 1, Integer::sum));
        return ORDERED.contains(breakdown) ? Categories.ordered(counts, UNKNOWN, FEWEST) : Categories.unordered(counts, FEWEST);
    }
}
