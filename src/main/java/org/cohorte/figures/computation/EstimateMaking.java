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
        completers.byYear().keySet().stream().filter(year -> year >= selection.firstYear() && year <= selection.lastYear())
                .forEach(year -> make(indicator, year, estimates));
        return estimates.stream().sorted(Estimate.FILE_ORDER).toList();
    }

    private void make(Indicator indicator, int number, List<Estimate> estimates) {
        int answered = completers.trait(indicator.denominator().orElseThrow());
        AnsweredYear year = years.computeIfAbsent(new YearAndAnswer(number, answered), _ -> new AnsweredYear(completers.of(number), answered));
        double[] counted = year.counted(completers.trait(indicator.numerator()));
        for (List<Breakdown> dimensions : selection.breakdowns().stream().distinct().filter(indicator.breakdowns()::containsAll).toList()) {
            for (AnsweredYear.Cell cell : year.cells(dimensions)) {
                estimates.add(new Estimate(indicator, number, dimensions, cell.members(), answers(cell, counted), weighted(year, cell, counted)));
            }
        }
    }

    private static Answers answers(AnsweredYear.Cell cell, double[] counted) {
        return new Answers(cell.answers().stream().filter(place -> counted[place] == 1).count(), cell.answers().size(), cell.base());
    }

    /** None where too few answered. */
    private static Optional<Weighted> weighted(AnsweredYear year, AnsweredYear.Cell cell, double[] counted) {
        Answers answers = answers(cell, counted);
        return answers.flag() == Flag.NOT_SHOWN ? Optional.empty()
                : Optional.of(weighted(year.sample(), counted, year.domain(cell)).within(answers.lowest(), answers.highest()));
    }

    private static Weighted weighted(WeightedSample sample, double[] counted, boolean[] domain) {
        Estimated share = sample.mean(counted, domain);
        Interval interval = sample.interval(share, counted, domain);
        return new Weighted(share.value(), share.standardError(), interval.low(), interval.high(), sample.designEffect(share, domain));
    }
}
