package org.cohorte.releases.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;
import org.cohorte.foundation.text.Numbers;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionManifest;
import org.cohorte.releases.PublishedFigure;
import org.cohorte.releases.editions.Comparison;
import org.cohorte.releases.editions.Comparison.Moved;
import org.cohorte.releases.editions.Comparison.What;
import org.cohorte.snapshots.SnapshotComparison;

/** A comparison in words: what both are, how many figures moved and why, those of the network one by one, and the records behind them. */
final class ComparisonText {

    private final Comparison comparison;
    private final Optional<SnapshotComparison> records;
    private final Language language;
    private final Messages texts;
    private final List<String> lines = new ArrayList<>();

    ComparisonText(Comparison comparison, Optional<SnapshotComparison> records, Language language) {
        this.comparison = comparison;
        this.records = records;
        this.language = language;
        this.texts = Messages.of(ComparisonText.class, language);
    }

    List<String> lines() {
        edition("compare.before", comparison.before());
        edition("compare.after", comparison.after());
        if (!comparison.definitions().isEmpty()) {
            say("compare.definitions", String.join(", ", comparison.definitions()));
        }
        if (comparison.hasOtherSettings()) {
            say("compare.settings", settings(comparison.before()), settings(comparison.after()));
        }
        counts();
        network();
        say("");
        records.ifPresentOrElse(this::records, () -> say("compare.noRecords"));
        return lines;
    }

    private void edition(String key, Edition edition) {
        say(key, edition.manifest().address().path(), Numbers.day(edition.manifest().day(), language), edition.manifest().snapshot().id());
    }

    private static String settings(Edition edition) {
        EditionManifest.Settings settings = edition.manifest().settings();
        return Stream.concat(Stream.of(settings.threshold() + "/" + settings.smallestBase()), settings.notSensitive().stream()).collect(Collectors.joining(" "));
    }

    private void counts() {
        List<Moved> moved = comparison.moved();
        if (moved.isEmpty()) {
            say("compare.nothing");
            return;
        }
        say("compare.moved", Numbers.whole(moved.size(), language), Numbers.whole(moved.stream().filter(m -> m.key().isOfNetwork()).count(), language));
        Map<String, Long> counted = moved.stream().collect(Collectors.groupingBy(m -> texts.text("compare.count", word("what", m.what()), word("why", m.why())), TreeMap::new,
                Collectors.counting()));
        counted.forEach((words, number) -> lines.add("  " + Numbers.whole(number, language) + " " + words));
    }

    private String word(String kind, Enum<?> value) {
        return texts.text("compare." + kind + "." + value.name().toLowerCase(Locale.ROOT));
    }

    private void network() {
        List<Moved> moved = comparison.moved().stream().filter(m -> m.key().isOfNetwork() && m.what() != What.STATUS).toList();
        if (!moved.isEmpty()) {
            say("");
            say("compare.network");
            moved.forEach(m -> say("compare.figure", m.key().indicator(), Integer.toString(m.key().year()), value(m.before()), value(m.after()), word("why", m.why())));
        }
    }

    private String value(Optional<PublishedFigure> figure) {
        if (figure.isEmpty()) {
            return "—";
        }
        PublishedFigure told = figure.get();
        if (!told.isTold()) {
            return texts.text("compare.hidden");
        }
        if (told.numerator().isPresent()) {
            long numerator = told.numerator().get();
            long denominator = told.denominator().orElseThrow();
            return texts.text("compare.share", Numbers.share(numerator, denominator, language), Numbers.whole(numerator, language), Numbers.whole(denominator, language));
        }
        return told.isShare() ? Numbers.tenths(Math.round(10 * Double.parseDouble(told.value())), language) : Numbers.whole(Long.parseLong(told.value()), language);
    }

    private void records(SnapshotComparison compared) {
        if (compared.changes().isEmpty()) {
            say("compare.sameRecords");
            return;
        }
        say("compare.records", Numbers.day(compared.day(), language));
        for (SnapshotComparison.Change change : compared.changes()) {
            say(change.late() ? "compare.record.late" : "compare.record.new", word("kind", change.kind()), Integer.toString(change.year()),
                    Numbers.whole(change.fresh(), language), Numbers.whole(change.gone(), language), Numbers.whole(change.changed(), language));
        }
        say("compare.honest");
    }

    private void say(String key, Object... arguments) {
        lines.add(key.isEmpty() ? "" : texts.text(key, arguments));
    }
}
