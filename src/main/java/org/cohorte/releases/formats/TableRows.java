package org.cohorte.releases.formats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;

import org.cohorte.figures.Estimate.Answers;
import org.cohorte.figures.Indicator;
import org.cohorte.releases.Definition;
import org.cohorte.releases.Edition;
import org.cohorte.releases.PublishedEstimate;
import org.cohorte.releases.PublishedFigure;

/**
 * One table of an edition, as its files show it: estimates that rest on too few answers stand in it without a value.
 *
 * @param dimensions the breakdowns that it is split by; none for the network
 */
record TableRows(Edition edition, Definition definition, List<String> dimensions, List<PublishedFigure> figures) {

    /** Empty where the edition has no such table. */
    static Optional<TableRows> of(Edition edition, String indicator, String dimensions) {
        List<PublishedFigure> figures = edition.tableWithUntold(indicator, dimensions);
        return figures.isEmpty() ? Optional.empty() : edition.definition(indicator)
                .map(d -> new TableRows(edition, d, dimensions.isEmpty() ? List.of() : List.of(dimensions.split("\\*")), figures));
    }

    String joinedDimensions() {
        return String.join("*", dimensions);
    }

    boolean isShare() {
        return definition.unit().equals("percent");
    }

    Collection<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>();
        figures.forEach(f -> years.add(f.year()));
        return years;
    }

    /** Those that occur, in the order of the labels. */
    SequencedSet<String> members(int dimension) {
        LinkedHashSet<String> occurring = new LinkedHashSet<>();
        figures.forEach(f -> occurring.add(f.key().memberList().get(dimension)));
        LinkedHashSet<String> members = new LinkedHashSet<>(edition.labels().members(dimensions.get(dimension)));
        members.retainAll(occurring);
        members.addAll(occurring);
        return members;
    }

    /** What each row tells. */
    List<Measure> measures() {
        List<Measure> measures = new ArrayList<>(List.of(Measure.VALUE));
        if (isShare() && figures.stream().anyMatch(f -> f.denominator().isPresent())) {
            measures.addAll(List.of(Measure.NUMERATOR, Measure.DENOMINATOR));
        }
        if (figures.stream().anyMatch(f -> edition.estimate(f.key()).isPresent())) {
            measures.addAll(List.of(Measure.STANDARD_ERROR, Measure.LOW, Measure.HIGH));
        }
        if (figures.stream().anyMatch(f -> answers(f).isPresent())) {
            measures.addAll(List.of(Measure.LOWEST, Measure.HIGHEST));
        }
        return measures;
    }

    /** The bounds stand beside the raw rate; those of an estimate are in the file of estimates. */
    private Optional<Answers> answers(PublishedFigure figure) {
        return Indicator.namesAnEstimate(figure.indicator()) ? Optional.empty() : edition.answers(figure.key());
    }

    Optional<BigDecimal> number(PublishedFigure figure, Measure measure) {
        return switch (measure) {
            case VALUE -> Optional.of(figure).filter(PublishedFigure::isTold).map(f -> new BigDecimal(f.value()));
            case NUMERATOR -> figure.numerator().map(BigDecimal::valueOf);
            case DENOMINATOR -> figure.denominator().map(BigDecimal::valueOf);
            case STANDARD_ERROR -> edition.estimate(figure.key()).map(PublishedEstimate::standardError).map(BigDecimal::valueOf);
            case LOW -> edition.estimate(figure.key()).map(PublishedEstimate::low).map(BigDecimal::valueOf);
            case HIGH -> edition.estimate(figure.key()).map(PublishedEstimate::high).map(BigDecimal::valueOf);
            case LOWEST -> answers(figure).map(a -> percent(a.counted(), a.base()));
            case HIGHEST -> answers(figure).map(a -> percent(a.countedAtMost(), a.base()));
        };
    }

    private static BigDecimal percent(long numerator, long denominator) {
        return BigDecimal.valueOf(100.0 * numerator / denominator);
    }
}
