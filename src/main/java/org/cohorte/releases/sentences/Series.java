package org.cohorte.releases.sentences;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

import org.cohorte.figures.Indicator;
import org.cohorte.releases.Edition;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.PublishedEstimate;
import org.cohorte.releases.PublishedFigure;

/**
 * A year in the series of an edition: what is told of it, and what may be said of it beside the earlier years. Comparisons are exact, in
 * whole numbers; those of estimates allow for the sampling error. Nothing reaches across a break: figures published elsewhere are one.
 */
public final class Series {

    /** A superlative needs so many earlier years to stand on. */
    static final int FEWEST_YEARS = 3;

    /** A difference of two estimates is one where it exceeds so many of its standard errors (95 %). */
    private static final double SIGNIFICANT = 1.96;

    /** Those who answered, of all who could: a rate over them is an estimate of the rate over all. */
    private static final Set<String> ANSWERED = Set.of("completers_with_outcome", "completers_with_outcome_3_months", "completers_with_situation_at_six_months",
            "leavers_with_outcome");

    private final Edition edition;
    private final int year;

    public Series(Edition edition, int year) {
        this.edition = edition;
        this.year = year;
    }

    Edition edition() {
        return edition;
    }

    int year() {
        return year;
    }

    Optional<PublishedFigure> now(String indicator) {
        return told(FigureKey.ofNetwork(indicator, year));
    }

    Optional<PublishedFigure> before(String indicator) {
        return told(FigureKey.ofNetwork(indicator, year - 1));
    }

    Optional<PublishedFigure> told(FigureKey key) {
        return edition.figure(key).filter(PublishedFigure::isTold);
    }

    Optional<PublishedEstimate> estimate(String indicator) {
        return estimate(FigureKey.ofNetwork(indicator, year));
    }

    private Optional<PublishedEstimate> estimate(FigureKey key) {
        return told(key).flatMap(_ -> edition.estimate(key));
    }

    /** The first year of the network, where this series reaches back to it without a break. */
    public OptionalInt beginning(String indicator) {
        OptionalInt first = edition.years().stream().filter(y -> edition.figure(indicator, y).isPresent()).mapToInt(Integer::intValue).min();
        boolean isBroken = edition.elsewhere().stream().anyMatch(e -> e.indicator().equals(indicator));
        return isBroken ? OptionalInt.empty() : first;
    }

    /** "2015-2020", where the edition shows later years, with which nothing is compared; else empty. */
    public Optional<String> span(String indicator) {
        boolean isLast = edition.years().stream().noneMatch(y -> y > year);
        return isLast || beginning(indicator).isEmpty() ? Optional.empty() : Optional.of(beginning(indicator).getAsInt() + "-" + year);
    }

    /**
     * The figure beside that of the year before, where a statement about both is borne out: both told and final, no break between them, shares over enough
     * people, and a rate of those who answered only where its estimates differ the same way by more than the sampling error.
     */
    public Optional<Change> change(FigureKey key) {
        Optional<PublishedFigure> now = comparable(key);
        Optional<PublishedFigure> before = comparable(key.inYear(key.year() - 1));
        boolean isBroken = edition.elsewhere().stream().anyMatch(e -> e.indicator().equals(key.indicator()) && e.year() >= key.year() - 1 && e.year() <= key.year());
        return isBroken ? Optional.empty() : now.flatMap(n -> before.map(b -> new Change(n, b))).filter(this::isBorneOut);
    }

    Optional<Change> change(String indicator) {
        return change(FigureKey.ofNetwork(indicator, year));
    }

    /** The same of a share, where it is another now. */
    Optional<Change> move(String share) {
        return change(share).filter(change -> change.tenthsOfPoint() != 0);
    }

    private Optional<PublishedFigure> comparable(FigureKey key) {
        long smallest = edition.manifest().settings().smallestBase();
        return told(key).filter(f -> !f.isProvisional()).filter(f -> !f.isShare() || f.denominator().filter(d -> d >= smallest).isPresent());
    }

    private boolean isBorneOut(Change change) {
        FigureKey key = change.now().key();
        if (!isOfAnswers(key.indicator())) {
            return true;
        }
        FigureKey estimated = key.of(Indicator.estimateIdOf(key.indicator()));
        Optional<PublishedEstimate> before = estimate(estimated.inYear(key.year() - 1));
        return Stream.of(Extreme.values()).filter(e -> e.isOf(change))
                .anyMatch(direction -> estimate(estimated).filter(now -> before.filter(b -> isApart(direction, now, b)).isPresent()).isPresent());
    }

    private boolean isOfAnswers(String indicator) {
        return edition.definition(Indicator.estimateIdOf(indicator)).isPresent() || edition.definition(indicator).filter(d -> ANSWERED.contains(d.denominator())).isPresent();
    }

    /**
     * Whether this year's figure may be called the highest, or the lowest, since the beginning: a count of everyone where it is, a rate of those who answered
     * only where its estimate bears it out, and never one that has no estimate. A total that can only grow is its own highest each year, which says nothing.
     */
    public Optional<Extreme> record(String indicator) {
        return extreme(indicator).filter(e -> !isOfAnswers(indicator) || isEstimated(e, indicator));
    }

    /** This year's figure is final and strictly beyond that of every earlier year since the beginning, each of them told; as shown, too. */
    Optional<Extreme> extreme(String indicator) {
        Optional<PublishedFigure> now = now(indicator).filter(f -> !f.isProvisional());
        List<PublishedFigure> earlier = earlier(indicator);
        boolean isCumulative = edition.definition(indicator).filter(d -> d.kind().equals("cumulative")).isPresent();
        if (isCumulative || now.isEmpty() || beginning(indicator).isEmpty() || earlier.size() < FEWEST_YEARS) {
            return Optional.empty();
        }
        return Stream.of(Extreme.values()).filter(e -> earlier.stream().allMatch(f -> f.isTold() && isBeyond(e, new Change(now.get(), f)))).findFirst();
    }

    private static boolean isBeyond(Extreme extreme, Change change) {
        return extreme.isOf(change) && change.isShown();
    }

    private List<PublishedFigure> earlier(String indicator) {
        return edition.years().stream().filter(y -> y < year).flatMap(y -> edition.figure(indicator, y).stream()).toList();
    }

    /**
     * The same of a rate that rests on those who answered: its estimate must lie beyond that of every earlier year of the raw rate by more than the sampling
     * error. A year whose estimate is not told may hold the record.
     */
    private boolean isEstimated(Extreme extreme, String indicator) {
        Optional<PublishedEstimate> now = estimate(Indicator.estimateIdOf(indicator));
        return now.isPresent() && earlier(indicator).stream().map(raw -> estimate(raw.key().of(Indicator.estimateIdOf(indicator))))
                .allMatch(e -> e.isPresent() && isApart(extreme, now.get(), e.get()));
    }

    private static boolean isApart(Extreme direction, PublishedEstimate one, PublishedEstimate other) {
        return direction.isOf(one.value() - other.value(), SIGNIFICANT * Math.hypot(one.standardError(), other.standardError()));
    }
}
