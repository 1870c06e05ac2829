package org.cohorte.figures.computation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.Estimate;
import org.cohorte.figures.Estimate.Answers;
import org.cohorte.figures.Estimate.Flag;
import org.cohorte.figures.Estimate.Weighted;
import org.cohorte.figures.Indicator;
import org.cohorte.figures.Selection;
import org.cohorte.figures.estimates.Estimated;
import org.cohorte.figures.estimates.Interval;
import org.cohorte.figures.estimates.WeightedSample;

/** Makes estimates of those who completed: the weights once a year, then every cell with the same ones. */
final class EstimateMaking {

    /** A year and the trait of those who answered: estimates that ask for the same answers share their weights. */
    private record YearAndAnswer(int year, int answered) {}

    private final Completers completers;
    private final Selection selection;
    private final Map<YearAndAnswer, AnsweredYear> years = new HashMap<>();

    EstimateMaking(Completers completers, Selection selection) {
        this.completers = completers;
        this.selection = selection;
    }

    /** In the order of the file. */
    List<Estimate> make(Indicator indicator) {
        List<Estimate> estimates = new ArrayList<>();
        int answered = completers.trait(indicator.denominator().orElseThrow());
        int counted = completers.trait(indicator.numerator());
        completers.byYear().forEach((year, all) -> {
            if (year >= selection.firstYear() && year <= selection.lastYear()) {
                AnsweredYear answeredYear = years.computeIfAbsent(new YearAndAnswer(year, answered), _ -> new AnsweredYear(all, answered));
                for (List<Breakdown> dimensions : selection.breakdowns().stream().distinct().filter(indicator.breakdowns()::containsAll).toList()) {
                    answeredYear.cells(dimensions).forEach(cell -> estimates.add(estimate(indicator, year, dimensions, answeredYear, cell, counted)));
                }
            }
        });
        return estimates.stream().sorted(Estimate.FILE_ORDER).toList();
    }

    private static Estimate estimate(Indicator indicator, int year, List<Breakdown> dimensions, AnsweredYear answeredYear, AnsweredYear.Cell cell, int counted) {
        double[] values = answeredYear.counted(counted);
        Answers answers = new Answers(cell.answers().stream().filter(place -> values[place] == 1).count(), cell.answers().size(), cell.base());
        Optional<Weighted> weighted = answers.flag() == Flag.NOT_SHOWN ? Optional.empty()
                : Optional.of(weighted(answeredYear.sample(), values, answeredYear.domain(cell)));
        return new Estimate(indicator, year, dimensions, cell.members(), answers, weighted);
    }

    private static Weighted weighted(WeightedSample sample, double[] values, boolean[] domain) {
        Estimated share = sample.mean(values, domain);
        Interval interval = sample.interval(share, values, domain);
        return new Weighted(share.value(), share.standardError(), interval.low(), interval.high(), sample.designEffect(share, domain));
    }
}
