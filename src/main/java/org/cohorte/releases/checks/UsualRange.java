package org.cohorte.releases.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cohorte.foundation.text.Bilingual;
import org.cohorte.releases.Edition;
import org.cohorte.releases.PublishedFigure;

/** Changes of figures of the network against the year before, beside those of the years before that. */
final class UsualRange {

    /** Makes a median absolute deviation comparable to a standard deviation where changes are normal. */
    private static final double CONSISTENCY = 1.4826;

    private final Edition edition;
    private final Thresholds thresholds;

    UsualRange(Edition edition, Thresholds thresholds) {
        this.edition = edition;
        this.thresholds = thresholds;
    }

    List<Finding> findings() {
        return edition.indicators().stream().flatMap(indicator -> finding(indicator, edition.manifest().reportingYear()).stream()).toList();
    }

    private Optional<Finding> finding(String indicator, int year) {
        Optional<PublishedFigure> now = edition.figure(indicator, year).filter(PublishedFigure::isTold);
        Optional<Double> change = change(indicator, year);
        List<Double> earlier = new ArrayList<>();
        for (int y = edition.years().getFirst() + 1; y < year; y++) {
            change(indicator, y).ifPresent(earlier::add);
        }
        if (now.isEmpty() || change.isEmpty() || earlier.size() < thresholds.fewestChanges()) {
            return Optional.empty();
        }
        double middle = median(earlier);
        double spread = CONSISTENCY * median(earlier.stream().map(c -> Math.abs(c - middle)).toList());
        double floor = now.get().isShare() ? thresholds.floorOfShares() : Math.log1p(thresholds.floorOfCounts());
        double range = Math.max(thresholds.deviations() * spread, floor);
        return Math.abs(change.get() - middle) > range ? Optional.of(finding(now.get(), change.get(), middle - range, middle + range)) : Optional.empty();
    }

    /** Of a share in points (0 to 1), of a count as a logarithm of the ratio. */
    private Optional<Double> change(String indicator, int year) {
        Optional<PublishedFigure> then = edition.figure(indicator, year - 1).filter(PublishedFigure::isTold);
        Optional<PublishedFigure> now = edition.figure(indicator, year).filter(PublishedFigure::isTold);
        if (then.isEmpty() || now.isEmpty()) {
            return Optional.empty();
        }
        double before = Double.parseDouble(then.get().value());
        double after = Double.parseDouble(now.get().value());
        if (now.get().isShare()) {
            return Optional.of((after - before) / 100);
        }
        return before > 0 && after > 0 ? Optional.of(Math.log(after / before)) : Optional.empty();
    }

    private static Finding finding(PublishedFigure figure, double change, double low, double high) {
        boolean share = figure.isShare();
        Object[] arguments = {figure.indicator(), Integer.toString(figure.year()), signed(change, share), signed(low, share), signed(high, share)};
        Bilingual detail = Check.Texts.of(share ? "usual_range.share" : "usual_range.count", arguments);
        return new Finding("usual_range:" + figure.indicator() + ":" + figure.year(), detail, List.of(figure.key(), figure.key().inYear(figure.year() - 1)));
    }

    /** In points or percent with one decimal; the texts set the sign for minus. */
    private static Object signed(double change, boolean share) {
        return 100 * (share ? change : Math.expm1(change));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
