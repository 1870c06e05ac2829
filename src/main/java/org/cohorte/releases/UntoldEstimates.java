package org.cohorte.releases;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.cohorte.figures.Indicator;

/**
 * Estimates that have no line among the figures though there is something to estimate: too few answers bear them out, or what they would stand
 * beside is not told.
 */
final class UntoldEstimates {

    private static final String RESPONSE = "outcome-response-rate";

    private final FigureRows figures;
    private final Map<FigureKey, WithheldEstimate> withheld;
    private final List<String> estimates;

    UntoldEstimates(FigureRows figures, Map<FigureKey, WithheldEstimate> withheld, List<Definition> definitions) {
        this.figures = figures;
        this.withheld = withheld;
        this.estimates = definitions.stream().map(Definition::id).filter(Indicator::namesAnEstimate).toList();
    }

    /** The indicators of which no estimate is told in any table, though there are some. */
    List<String> indicators() {
        return estimates.stream().filter(estimate -> figures.dimensionsOf(estimate).isEmpty() && !dimensionsOf(estimate).isEmpty()).toList();
    }

    Optional<WithheldEstimate> withheld(FigureKey key) {
        return Optional.ofNullable(withheld.get(key));
    }

    /** A figure without a value; empty where the key is told, or of no estimate, or nobody answered. */
    Optional<PublishedFigure> find(FigureKey key) {
        if (!estimates.contains(key.indicator()) || figures.find(key).isPresent()) {
            return Optional.empty();
        }
        return figures.find(key.of(Indicator.rawIdOf(key.indicator()))).flatMap(raw -> withheld(key).map(WithheldEstimate::figure)
                .or(() -> Stream.concat(Stream.of(raw), figures.find(key.of(RESPONSE)).stream()).filter(beside -> !beside.isTold()).findFirst()
                        .map(beside -> PublishedFigure.hiddenEstimate(key, beside.confidentiality()))));
    }

    /** All years of a table, in the order of that of the raw rate. */
    List<PublishedFigure> table(String indicator, String dimensions) {
        return estimates.contains(indicator) ? figures.table(Indicator.rawIdOf(indicator), dimensions).stream().flatMap(f -> find(f.key().of(indicator)).stream()).toList() : List.of();
    }

    /** Tables of the raw rate in which no estimate is told, though there are some. */
    List<String> dimensionsOf(String indicator) {
        return estimates.contains(indicator) ? figures.dimensionsOf(Indicator.rawIdOf(indicator)).stream()
                .filter(d -> !figures.dimensionsOf(indicator).contains(d) && !table(indicator, d).isEmpty()).toList() : List.of();
    }
}
