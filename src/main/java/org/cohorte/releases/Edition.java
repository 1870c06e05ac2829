package org.cohorte.releases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.cohorte.figures.Estimate.Answers;
import org.cohorte.figures.Indicator;
import org.cohorte.figures.Utf8Order;

/**
 * A folder of figures, frozen or still a draft: all that pages and files show comes from it. Reading it compares every file with its
 * checksum, once.
 */
public final class Edition {

    private final EditionFiles files;
    private final EditionManifest manifest;
    private final FigureRows figures;
    private final Map<FigureKey, PublishedEstimate> estimates;
    private final UntoldEstimates untold;
    private final List<String> indicators;
    private final Labels labels;
    private final List<Definition> definitions;
    private final EditionTexts texts;
    private final List<ElsewhereFigure> elsewhere;

    private Edition(EditionReading reading) throws IOException {
        files = reading.files();
        manifest = reading.manifest();
        figures = FigureRows.of(files.path(EditionFiles.FIGURES));
        EditionReading.Estimates read = reading.estimates();
        estimates = read.told();
        definitions = reading.definitions();
        untold = new UntoldEstimates(figures, read.withheld(), definitions);
        indicators = Stream.concat(figures.indicators().stream(), untold.indicators().stream()).sorted(Utf8Order.BYTES).toList();
        labels = reading.labels();
        texts = reading.texts();
        elsewhere = reading.elsewhere();
    }

    private Edition(Edition other, EditionTexts texts, List<ElsewhereFigure> elsewhere) {
        this.files = other.files;
        this.manifest = other.manifest;
        this.figures = other.figures;
        this.estimates = other.estimates;
        this.untold = other.untold;
        this.indicators = other.indicators;
        this.labels = other.labels;
        this.definitions = other.definitions;
        this.texts = texts;
        this.elsewhere = List.copyOf(elsewhere);
    }

    /** The same figures with the words that a draft has now; those of a frozen edition are in its folder. */
    public Edition withWords(EditionTexts other, List<ElsewhereFigure> otherElsewhere) {
        return new Edition(this, other, otherElsewhere);
    }

    /**
     * The edition in a folder.
     *
     * @throws DamagedEdition where a file is missing, or not the one that its manifest names
     */
    public static Edition in(Path folder) {
        try {
            return new Edition(EditionReading.of(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("The edition in " + folder + " cannot be read", e);
        }
    }

    public EditionManifest manifest() {
        return manifest;
    }

    /** Those for which it has figures, ascending. */
    public List<Integer> years() {
        return manifest.years();
    }

    /** The indicators that have figures, one whose estimates are all untold too, sorted by id. */
    public List<String> indicators() {
        return indicators;
    }

    public Optional<PublishedFigure> figure(FigureKey key) {
        return figures.find(key);
    }

    /** Of the network. */
    public Optional<PublishedFigure> figure(String indicator, int year) {
        return figure(FigureKey.ofNetwork(indicator, year));
    }

    /** All years, in the order of the file; of the network where the dimensions are empty. */
    public List<PublishedFigure> table(String indicator, String dimensions) {
        return figures.table(indicator, dimensions);
    }

    public List<PublishedFigure> table(String indicator, String dimensions, int year) {
        return figures.table(indicator, dimensions, year);
    }

    /** The tables that it has of the indicator, one whose estimates are all untold too; the network is the empty one. */
    public List<String> dimensionsOf(String indicator) {
        return Stream.concat(figures.dimensionsOf(indicator).stream(), untold.dimensionsOf(indicator).stream()).sorted(Utf8Order.BYTES).toList();
    }

    public Optional<PublishedEstimate> estimate(FigureKey key) {
        return Optional.ofNullable(estimates.get(key));
    }

    /** An estimate that is not shown, since too few answered. */
    public Optional<WithheldEstimate> withheld(FigureKey key) {
        return untold.withheld(key);
    }

    /**
     * What is known of those who completed behind a six-month rate, raw or weighted: it bounds the rate whatever the silent did. Empty where raw rate, response and base are
     * not all told, and of a rate beside which no estimate stands.
     */
    public Optional<Answers> answers(FigureKey key) {
        FigureKey raw = key.of(Indicator.rawIdOf(key.indicator()));
        FigureKey estimate = raw.of(Indicator.estimateIdOf(raw.indicator()));
        Optional<Long> base = estimate(estimate).map(PublishedEstimate::base).or(() -> withheld(estimate).map(WithheldEstimate::base));
        return base.flatMap(of -> figure(raw).filter(PublishedFigure::isTold).map(f -> new Answers(f.numerator().orElseThrow(), f.denominator().orElseThrow(), of)));
    }

    /** An estimate that has no line among the figures, since too few answered or its raw rate or response is not told: without a value, with the reason. */
    public Optional<PublishedFigure> untold(FigureKey key) {
        return untold.find(key);
    }

    /** All years of a table. */
    public List<PublishedFigure> untold(String indicator, String dimensions) {
        return untold.table(indicator, dimensions);
    }

    /** The figure, or the estimate without a value that stands in its place. */
    public Optional<PublishedFigure> figureOrUntold(FigureKey key) {
        return figure(key).or(() -> untold(key));
    }

    /** A table with the estimates that it does not tell: by year, then by members. */
    public List<PublishedFigure> tableWithUntold(String indicator, String dimensions) {
        return Stream.concat(table(indicator, dimensions).stream(), untold(indicator, dimensions).stream())
                .sorted(Comparator.comparingInt(PublishedFigure::year).thenComparing(f -> f.key().members(), Utf8Order.BYTES)).toList();
    }

    public Labels labels() {
        return labels;
    }

    public List<Definition> definitions() {
        return definitions;
    }

    public Optional<Definition> definition(String indicator) {
        return definitions.stream().filter(d -> d.id().equals(indicator)).findFirst();
    }

    public EditionTexts texts() {
        return texts;
    }

    /** Figures of years before the records, with their source. */
    public List<ElsewhereFigure> elsewhere() {
        return elsewhere;
    }

    /** What was published elsewhere of a year of the network for which the edition has no figure. */
    public Optional<ElsewhereFigure> elsewhere(FigureKey key) {
        return key.isOfNetwork() && figureOrUntold(key).isEmpty() ? elsewhere.stream().filter(e -> e.indicator().equals(key.indicator()) && e.year() == key.year()).findFirst() : Optional.empty();
    }

    /** For downloads. */
    public EditionFiles files() {
        return files;
    }

    /** Whether a figure of the network of this year may still change. */
    public boolean isProvisional(int year) {
        return indicators().stream().anyMatch(i -> figure(i, year).filter(PublishedFigure::isProvisional).isPresent());
    }

    /** The newest year whose figures are no longer provisional; the newest of all where each still is. */
    public Optional<Integer> latestYear() {
        return years().stream().filter(y -> !isProvisional(y)).max(Comparator.naturalOrder()).or(() -> years().stream().max(Comparator.naturalOrder()));
    }
}
