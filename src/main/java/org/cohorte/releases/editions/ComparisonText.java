package org.cohorte.releases.editions;

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
import org.cohorte.releases.editions.Comparison.Moved;
import org.cohorte.releases.editions.Comparison.What;
import org.cohorte.snapshots.SnapshotComparison;

/** A comparison in words: what both are, how many figures moved and why, those of the network one by one, and the records behind them. */
public final class ComparisonText {

    private final Comparison comparison;
    private final Optional<SnapshotComparison> records;
    private final Language language;
    private final Messages texts;

    public ComparisonText(Comparison comparison, Optional<SnapshotComparison> records, Language language) {
        this.comparison = comparison;
        this.records = records;
        this.language = language;
        this.texts = Messages.of(ComparisonText.class, language);
    }

    /**
     * Something that is told of both.
     *
     * @param heading empty where the lines say all
     */
    public record Part(String heading, List<String> lines) {}

    /** For the terminal: lines under a heading are set in. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Part part : parts()) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            if (part.heading().isEmpty()) {
                lines.addAll(part.lines());
            } else {
                lines.add(part.heading());
                part.lines().forEach(line -> lines.add("  " + line));
            }
        }
        return lines;
    }

    public List<Part> parts() {
        List<Part> parts = new ArrayList<>(List.of(editions(), counts()));
        network().ifPresent(parts::add);
        parts.addAll(records.map(this::records).orElseGet(() -> List.of(said("compare.noRecords"))));
        return parts;
    }

    private Part said(String key) {
        return new Part("", List.of(texts.text(key)));
    }

    private Part editions() {
        List<String> lines = new ArrayList<>(List.of(edition("compare.before", comparison.before()), edition("compare.after", comparison.after())));
        if (!comparison.definitions().isEmpty()) {
            lines.add(texts.text("compare.definitions", String.join(", ", comparison.definitions())));
        }
        if (comparison.hasOtherSettings()) {
            lines.add(texts.text("compare.settings", settings(comparison.before()), settings(comparison.after())));
        }
        return new Part("", lines);
    }

    private String edition(String key, Edition edition) {
        return texts.text(key, edition.manifest().address().path(), Numbers.day(edition.manifest().day(), language), edition.manifest().snapshot().id());
    }

    private static String settings(Edition edition) {
        EditionManifest.Settings settings = edition.manifest().settings();
        return Stream.concat(Stream.of(settings.threshold() + "/" + settings.smallestBase()), settings.notSensitive().stream()).collect(Collectors.joining(" "));
    }

    private Part counts() {
        List<Moved> moved = comparison.moved();
        if (moved.isEmpty()) {
            return said("compare.nothing");
        }
        Map<String, Long> counted = moved.stream().collect(Collectors.groupingBy(m -> texts.text("compare.count", word("what", m.what()), word("why", m.why())), TreeMap::new,
                Collectors.counting()));
        return new Part(texts.text("compare.moved", Numbers.whole(moved.size(), language), Numbers.whole(moved.stream().filter(m -> m.key().isOfNetwork()).count(), language)),
                counted.entrySet().stream().map(words -> Numbers.whole(words.getValue(), language) + " " + words.getKey()).toList());
    }

    private String word(String kind, Enum<?> value) {
        return texts.text("compare." + kind + "." + value.name().toLowerCase(Locale.ROOT));
    }

    private Optional<Part> network() {
        List<String> moved = comparison.moved().stream().filter(m -> m.key().isOfNetwork() && m.what() != What.STATUS)
                .map(m -> texts.text("compare.figure", m.key().indicator(), Integer.toString(m.key().year()), value(m.before()), value(m.after()), word("why", m.why()))).toList();
        return moved.isEmpty() ? Optional.empty() : Optional.of(new Part(texts.text("compare.network"), moved));
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

    private List<Part> records(SnapshotComparison compared) {
        if (compared.changes().isEmpty()) {
            return List.of(said("compare.sameRecords"));
        }
        List<String> changes = compared.changes().stream().map(change -> texts.text(change.late() ? "compare.record.late" : "compare.record.new", word("kind", change.kind()),
                Integer.toString(change.year()), Numbers.whole(change.fresh(), language), Numbers.whole(change.gone(), language), Numbers.whole(change.changed(), language))).toList();
        return List.of(new Part(texts.text("compare.records", Numbers.day(compared.day(), language)), changes), said("compare.honest"));
    }
}
