package org.cohorte.releases;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A frozen folder of figures: all that pages and files show comes from it.
 *
 * @param day         the day to which the records speak
 * @param years       for which it has figures, ascending
 * @param figures     of the network, protected
 * @param occupations the ranking, those with more than ten learners
 * @param definitions what each indicator means
 */
public record Edition(Path folder, String id, LocalDate day, Instant takenAt, Instant madeAt, String snapshot, boolean invented, List<Integer> years,
                      List<PublishedFigure> figures, List<RankedOccupation> occupations, List<Definition> definitions) {

    public static final String DESCRIPTION = "edition.json";
    public static final String FIGURES = "figures.csv";
    public static final String OCCUPATIONS = "occupations.csv";
    public static final String DEFINITIONS = "definitions.json";

    /** A line of figures.csv; an empty value is one that is not told. */
    public record PublishedFigure(String indicator, int year, String value, String unit, Optional<Long> numerator, Optional<Long> denominator,
                                  String observationStatus, String confidentiality) {

        public boolean isTold() {
            return !value.isEmpty();
        }

        public boolean isShare() {
            return unit.equals("percent");
        }
    }

    /** A line of occupations.csv. */
    public record RankedOccupation(int year, String id, String labelFr, String labelEn, int rank, long learners) {}

    /**
     * What an indicator means, in both languages, and the counts that it is made of.
     *
     * @param kind count, share, cumulative, rank
     * @param rows the count whose members have a row, a zero one too; empty where those counted have
     */
    public record Definition(String id, int version, String unit, String population, String kind, String numerator, String denominator, String rows, Text title,
                             Text definition, List<String> breakdowns) {
        /** A text in both languages. */
        public record Text(String fr, String en) {}
    }

    public Optional<PublishedFigure> figure(String indicator, int year) {
        return figures.stream().filter(f -> f.year() == year && f.indicator().equals(indicator)).findFirst();
    }

    public Optional<Definition> definition(String indicator) {
        return definitions.stream().filter(d -> d.id().equals(indicator)).findFirst();
    }

    /** Those of a year, the largest first. */
    public List<RankedOccupation> occupations(int year) {
        return occupations.stream().filter(o -> o.year() == year).sorted(Comparator.comparingInt(RankedOccupation::rank).thenComparing(RankedOccupation::id)).toList();
    }

    /** The newest year whose figures are no longer provisional; the newest of all where each still is. */
    public Optional<Integer> latestYear() {
        return years.stream().filter(y -> figures.stream().noneMatch(f -> f.year() == y && f.observationStatus().equals("P"))).max(Comparator.naturalOrder())
                .or(() -> years.stream().max(Comparator.naturalOrder()));
    }
}
