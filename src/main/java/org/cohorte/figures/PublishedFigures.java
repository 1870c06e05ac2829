package org.cohorte.figures;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.cohorte.figures.Figure.Confidentiality;
import org.cohorte.figures.Figure.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a reader has: the rows of the file of figures, what they mean, the public classifications and the published rules of protection.
 * Nothing of the records or of the plan can be put into it.
 */
public record PublishedFigures(List<Row> rows, Map<String, Meaning> meanings, PublicClassifications classifications, Rules rules) {

    /** Of which records a figure is: those of a population in a year. */
    public record Records(Population population, int year) {}

    /** A row of the file; its value is hidden where the confidentiality is C or D. */
    public record Row(FigureKey key, Value value, Confidentiality confidentiality) {}

    /**
     * Which counts an indicator shows.
     *
     * @param years how many years a figure is summed over: 1, or 2 for a pooled one, which ends with its own year
     */
    public record Meaning(String indicator, Population population, Unit unit, Indicator.Kind kind, String numerator, Optional<String> denominator,
                          Optional<String> rows, int years) {

        public static Meaning of(Indicator indicator) {
            return new Meaning(indicator.id(), indicator.population(), indicator.unit(), indicator.kind(), indicator.numerator(), indicator.denominator(),
                    indicator.rows(), indicator.years());
        }

        static int yearsOf(String indicator) {
            return indicator.endsWith(Indicator.OVER_TWO_YEARS) ? 2 : 1;
        }
    }

    /**
     * The published rules of protection.
     *
     * @param codesTell whether the reader also draws conclusions from the codes of hidden rows and from their being there: C says 1 to the threshold of any
     *                  release, before a figure of it is published
     */
    public record Rules(DisclosureSettings settings, boolean codesTell) {

        /** Under which a release is attacked: nothing is concluded from codes, nor from hidden rows being there. */
        public static Rules ofValues(DisclosureSettings settings) {
            return new Rules(settings, false);
        }

        /** Of the definitions, codes published as they are. */
        public static Rules ofDefinitions() {
            return new Rules(DisclosureSettings.standard(), true);
        }
    }

    public PublishedFigures {
        rows = List.copyOf(rows);
        meanings = Map.copyOf(meanings);
    }

    /** The same to a reader who does not tell a primary suppression from a secondary one. */
    public PublishedFigures withCodesAlike() {
        return new PublishedFigures(rows, meanings, classifications, Rules.ofValues(rules.settings()));
    }

    /** Empty where it has no published definition. */
    public Optional<Records> recordsOf(Row row) {
        return Optional.ofNullable(meanings.get(row.key().indicator())).map(meaning -> new Records(meaning.population(), row.key().year()));
    }

    /**
     * The records that have changed since, as far as a reader sees: a figure of them that is told in both has another value now. All others are taken for the same.
     *
     * @param now the figures of now
     */
    public Set<Records> changedSince(Map<FigureKey, Value> now) {
        return rows.stream().filter(row -> isAnother(row.value(), now.get(row.key()))).flatMap(row -> recordsOf(row).stream()).collect(Collectors.toSet());
    }

    private static boolean isAnother(Value then, @Nullable Value now) {
        return now != null && !(then instanceof Value.Hidden) && !(now instanceof Value.Hidden) && !now.equals(then);
    }

    /** Of figures in memory, as they would be published. */
    public static PublishedFigures of(List<Figure> figures, PublicClassifications classifications, Rules rules) {
        Map<String, Meaning> meanings = new LinkedHashMap<>();
        figures.forEach(figure -> meanings.computeIfAbsent(figure.indicator().id(), _ -> Meaning.of(figure.indicator())));
        return new PublishedFigures(figures.stream().map(figure -> new Row(FigureKey.of(figure), figure.value(), figure.confidentiality())).toList(),
                meanings, classifications, rules);
    }

    /**
     * Of a folder of published files: figures.csv and definitions.json.
     *
     * @throws UnreadablePublication where a file is missing, or a row in it cannot be understood
     */
    public static PublishedFigures in(Path folder, PublicClassifications classifications, Rules rules) {
        return PublicationReading.read(folder, classifications, rules);
    }
}
