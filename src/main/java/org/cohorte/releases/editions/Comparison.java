package org.cohorte.releases.editions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;

import org.cohorte.figures.Utf8Order;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionManifest;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.PublishedFigure;

/** Every figure that stands otherwise in one edition than in another, and why. */
public final class Comparison {

    /** What became of a figure. */
    public enum What { VALUE, STATUS, NOW_TOLD, NOW_HIDDEN, FRESH, GONE }

    /** Why, as far as the editions tell. */
    public enum Why {
        /** Its definition has another version. */
        DEFINITION,
        /** Its table is in one of them alone. */
        TABLES,
        /** The rules of protection are others. */
        SETTINGS,
        /** Disclosure control hides other figures, since the records are others. */
        PROTECTION,
        /** The year may no longer change, or the other way round. */
        DAY,
        /** Records came late, went or were corrected. */
        RECORDS
    }

    /** A figure that moved; it is in one of them at least. */
    public record Moved(FigureKey key, Optional<PublishedFigure> before, Optional<PublishedFigure> after, What what, Why why) {}

    private final Edition before;
    private final Edition after;
    private final List<Moved> moved = new ArrayList<>();

    private Comparison(Edition before, Edition after) {
        this.before = before;
        this.after = after;
    }

    public static Comparison of(Edition before, Edition after) {
        Comparison comparison = new Comparison(before, after);
        TreeSet<String> indicators = new TreeSet<>(Utf8Order.BYTES);
        indicators.addAll(before.indicators());
        indicators.addAll(after.indicators());
        for (String indicator : indicators) {
            SequencedSet<String> tables = new LinkedHashSet<>(before.dimensionsOf(indicator));
            tables.addAll(after.dimensionsOf(indicator));
            tables.forEach(table -> comparison.compare(indicator, table));
        }
        return comparison;
    }

    private void compare(String indicator, String table) {
        Map<FigureKey, PublishedFigure> then = new LinkedHashMap<>();
        before.table(indicator, table).forEach(figure -> then.put(figure.key(), figure));
        for (PublishedFigure now : after.table(indicator, table)) {
            compare(now.key(), Optional.ofNullable(then.remove(now.key())).or(() -> before.untold(now.key())), Optional.of(now));
        }
        then.values().forEach(gone -> compare(gone.key(), Optional.of(gone), after.untold(gone.key())));
    }

    private void compare(FigureKey key, Optional<PublishedFigure> then, Optional<PublishedFigure> now) {
        what(then, now).ifPresent(what -> moved.add(new Moved(key, then, now, what, why(key, what, isWithheld(then) || isWithheld(now)))));
    }

    /** What became of a single figure; empty where it stands as it did, or is in none of them. */
    public static Optional<What> what(Edition before, Edition after, FigureKey key) {
        Optional<PublishedFigure> then = before.figureOrUntold(key);
        Optional<PublishedFigure> now = after.figureOrUntold(key);
        return then.isEmpty() && now.isEmpty() ? Optional.empty() : what(then, now);
    }

    private static Optional<What> what(Optional<PublishedFigure> then, Optional<PublishedFigure> now) {
        if (then.isEmpty() || now.isEmpty()) {
            return Optional.of(then.isEmpty() ? What.FRESH : What.GONE);
        }
        PublishedFigure a = then.get();
        PublishedFigure b = now.get();
        if (a.isTold() != b.isTold()) {
            return Optional.of(b.isTold() ? What.NOW_TOLD : What.NOW_HIDDEN);
        }
        boolean same = a.value().equals(b.value()) && a.numerator().equals(b.numerator()) && a.denominator().equals(b.denominator());
        return !same ? Optional.of(What.VALUE) : a.observationStatus().equals(b.observationStatus()) ? Optional.empty() : Optional.of(What.STATUS);
    }

    private static boolean isWithheld(Optional<PublishedFigure> figure) {
        return figure.filter(PublishedFigure::isWithheld).isPresent();
    }

    /** @param byAnswers whether one of them is not told for want of answers, which is no secrecy */
    private Why why(FigureKey key, What what, boolean byAnswers) {
        EditionManifest a = before.manifest();
        EditionManifest b = after.manifest();
        if (definitions().contains(key.indicator())) {
            return Why.DEFINITION;
        }
        if (a.tables().contains(key.dimensionList()) != b.tables().contains(key.dimensionList())) {
            return Why.TABLES;
        }
        return switch (what) {
            case NOW_TOLD, NOW_HIDDEN -> byAnswers ? ofTheRecords() : hasOtherSettings() ? Why.SETTINGS : Why.PROTECTION;
            case STATUS -> Why.DAY;
            case VALUE, FRESH, GONE -> ofTheRecords();
        };
    }

    private Why ofTheRecords() {
        return before.manifest().snapshot().equals(after.manifest().snapshot()) && hasOtherSettings() ? Why.SETTINGS : Why.RECORDS;
    }

    /** In the order of the file. */
    public List<Moved> moved() {
        return moved.stream().sorted(Comparator.comparing((Moved m) -> m.key().indicator(), Utf8Order.BYTES).thenComparing(m -> m.key().year())
                .thenComparing(m -> m.key().dimensions(), Utf8Order.BYTES).thenComparing(m -> m.key().members(), Utf8Order.BYTES)).toList();
    }

    /** Indicators whose definition has another version, or is in one of them alone. */
    public List<String> definitions() {
        TreeSet<String> ids = new TreeSet<>(before.manifest().definitions().keySet());
        ids.addAll(after.manifest().definitions().keySet());
        return ids.stream().filter(id -> !Optional.ofNullable(before.manifest().definitions().get(id)).equals(Optional.ofNullable(after.manifest().definitions().get(id)))).toList();
    }

    public boolean hasOtherSettings() {
        return !before.manifest().settings().equals(after.manifest().settings());
    }

    public Edition before() {
        return before;
    }

    public Edition after() {
        return after;
    }
}
