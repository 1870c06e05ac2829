package org.cohorte.releases.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.DisclosureSettings;
import org.cohorte.figures.Figure.Value;
import org.cohorte.figures.Selection;
import org.cohorte.releases.Edition;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.PublishedFigure;
import org.cohorte.releases.editions.Computing;
import org.cohorte.releases.editions.PlanFile;
import org.cohorte.releases.editions.RecountCheck;
import org.cohorte.snapshots.Snapshot;

/** The checks that look at the figures of a draft. */
final class FigureChecks {

    private static final String RESPONSE = "outcome-response-rate";
    private static final List<String> UNKNOWN = List.of("gender-unknown-share", "education-level-unknown-share", "qpv-unknown-share", "entry-situation-unknown-share");

    private final Edition draft;
    private final Thresholds thresholds;

    FigureChecks(Edition draft, Thresholds thresholds) {
        this.draft = draft;
        this.thresholds = thresholds;
    }

    /** What is published, and all of it before it was protected. */
    CheckResult partsAndTotals(Computing computing, Snapshot snapshot) {
        PartsAndTotals published = new PartsAndTotals(draft.definitions());
        draft.indicators().forEach(indicator -> draft.dimensionsOf(indicator).forEach(table -> draft.table(indicator, table).forEach(figure -> take(published, figure))));
        PartsAndTotals computed = new PartsAndTotals(draft.definitions());
        List<List<Breakdown>> tables = draft.manifest().tables().stream().map(table -> table.stream().map(code -> Breakdown.find(code).orElseThrow()).toList()).toList();
        computing.keyFigures().tellUnprotected(snapshot, new Selection(Integer.MIN_VALUE, Integer.MAX_VALUE, tables), figure -> {
            FigureKey key = new FigureKey(figure.indicator().id(), figure.year(), figure.dimensionCodes(), figure.memberCodes());
            switch (figure.value()) {
                case Value.Count(long count) -> computed.take(key, Optional.of(count), Optional.empty());
                case Value.Share(long numerator, long denominator) -> computed.take(key, Optional.of(numerator), Optional.of(denominator));
                case Value.Estimated _, Value.Hidden() -> { }
            }
        });
        List<Finding> findings = new ArrayList<>(disagreements("published", published));
        findings.addAll(disagreements("computed", computed));
        return CheckResult.of(Check.PARTS_AND_TOTALS, findings);
    }

    private static void take(PartsAndTotals sums, PublishedFigure figure) {
        Optional<Long> count = figure.isShare() ? figure.numerator() : Optional.of(figure.value()).filter(value -> !value.isEmpty()).map(Long::valueOf);
        sums.take(figure.key(), figure.isEstimate() ? Optional.empty() : count, figure.denominator());
    }

    private static List<Finding> disagreements(String side, PartsAndTotals sums) {
        return sums.disagreements().entrySet().stream().map(wrong -> new Finding("parts_and_totals:" + side + ":" + wrong.getKey(),
                Check.Texts.of("parts_and_totals." + side + "." + wrong.getKey(), wrong.getValue().size()), wrong.getValue())).toList();
    }

    CheckResult recount(Snapshot snapshot) {
        Map<String, List<FigureKey>> differing = new RecountCheck(draft, snapshot).compare().differences().stream()
                .collect(Collectors.groupingBy(d -> d.published().indicator(), TreeMap::new, Collectors.mapping(d -> d.published().key(), Collectors.toList())));
        return CheckResult.of(Check.RECOUNT, differing.entrySet().stream().map(of -> new Finding("recount:" + of.getKey(),
                Check.Texts.of("recount.finding", of.getKey(), of.getValue().size()), of.getValue())).toList());
    }

    /** Each declaration is somebody's choice, which lets counts of few people out. */
    CheckResult notSensitive() {
        return CheckResult.of(Check.NOT_SENSITIVE, draft.manifest().settings().notSensitive().stream()
                .filter(share -> !DisclosureSettings.standard().notSensitive().contains(share)).map(this::notSensitive).toList());
    }

    private Finding notSensitive(String share) {
        int threshold = draft.manifest().settings().threshold();
        List<FigureKey> ofFew = draft.dimensionsOf(share).stream().flatMap(table -> draft.table(share, table).stream()).filter(figure -> tellsOfFew(figure, threshold))
                .map(PublishedFigure::key).toList();
        return new Finding(Check.NOT_SENSITIVE.code() + ":" + share, Check.Texts.of("not_sensitive.finding", share, threshold, ofFew.size()), ofFew);
    }

    /** Those of the network are told whatever the settings are. */
    private static boolean tellsOfFew(PublishedFigure figure, int threshold) {
        return figure.isTold() && !figure.key().isOfNetwork()
                && figure.numerator().stream().flatMap(numerator -> Stream.of(numerator, figure.denominator().orElseThrow() - numerator)).anyMatch(count -> count >= 1 && count <= threshold);
    }

    CheckResult usualRange() {
        return CheckResult.of(Check.USUAL_RANGE, new UsualRange(draft, thresholds).findings());
    }

    CheckResult responseRate() {
        return CheckResult.of(Check.RESPONSE_RATE, shares(Check.RESPONSE_RATE, List.of(RESPONSE), share -> share < thresholds.smallestResponse(), thresholds.smallestResponse()));
    }

    CheckResult unknownShares() {
        return CheckResult.of(Check.UNKNOWN_SHARES, shares(Check.UNKNOWN_SHARES, UNKNOWN, share -> share > thresholds.largestUnknown(), thresholds.largestUnknown()));
    }

    private List<Finding> shares(Check check, List<String> indicators, Predicate<Double> remarkable, double limit) {
        int year = draft.manifest().reportingYear();
        return indicators.stream().flatMap(indicator -> draft.figure(indicator, year).stream()).filter(PublishedFigure::isTold)
                .filter(figure -> remarkable.test((double) figure.numerator().orElseThrow() / figure.denominator().orElseThrow()))
                .map(figure -> new Finding(check.code() + ":" + figure.indicator() + ":" + year,
                        Check.Texts.of(check.code() + ".finding", figure.indicator(), Integer.toString(year), Double.valueOf(figure.value()), 100 * limit), List.of(figure.key()))).toList();
    }

    CheckResult movedByAmendment(Optional<Edition> before) {
        return CheckResult.of(Check.MOVED_BY_AMENDMENT, before.map(edition -> new MovedFigures(edition, draft).findings()).orElse(List.of()));
    }
}
