package org.cohorte.figures.attack;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.Population;
import org.cohorte.figures.PublishedFigures;
import org.cohorte.figures.PublishedFigures.Meaning;
import org.cohorte.figures.PublishedFigures.Row;

/** What an indicator tells by some breakdowns in a year: a member that has no row in it has nobody. */
record PublishedTable(Meaning meaning, List<Breakdown> dimensions, int year) {

    private record AllYears(String indicator, List<Breakdown> dimensions) {}

    static PublishedTable of(Row row, Meaning meaning) {
        return new PublishedTable(meaning, row.key().dimensions(), row.key().year());
    }

    /** Those of a publication: each in all years in which it tells of the population, though nobody have a row. */
    static Set<PublishedTable> of(PublishedFigures publication) {
        Map<Population, Set<Integer>> years = new EnumMap<>(Population.class);
        publication.rows().forEach(row -> publication.recordsOf(row).ifPresent(of -> years.computeIfAbsent(of.population(), _ -> new TreeSet<>()).add(of.year())));
        return publication.rows().stream().map(row -> new AllYears(row.key().indicator(), row.key().dimensions())).distinct().filter(table -> publication.meanings().containsKey(table.indicator()))
                .flatMap(table -> inYears(publication.meanings().get(table.indicator()), table.dimensions(), years).stream()).collect(Collectors.toSet());
    }

    private static List<PublishedTable> inYears(Meaning meaning, List<Breakdown> dimensions, Map<Population, Set<Integer>> years) {
        return years.get(meaning.population()).stream().map(year -> new PublishedTable(meaning, dimensions, year)).toList();
    }
}
