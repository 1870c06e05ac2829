package org.cohorte.releases.web;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

import org.cohorte.figures.Figure;
import org.cohorte.releases.Edition;
import org.cohorte.releases.PublishedFigure;

/** What the pages show as rows of the file of figures: the network, and the ranking of occupations. */
final class PublishedRows {

    private PublishedRows() {}

    static String of(Edition edition, IntPredicate years) {
        StringBuilder file = new StringBuilder(Figure.HEADER).append('\n');
        for (String indicator : edition.indicators()) {
            tables(edition, indicator).flatMap(List::stream).filter(f -> years.test(f.year()))
                    .sorted(java.util.Comparator.comparingInt(PublishedFigure::year)).forEach(f -> file.append(f.line()).append('\n'));
        }
        return file.toString();
    }

    private static Stream<List<PublishedFigure>> tables(Edition edition, String indicator) {
        boolean ofRanking = indicator.equals("learners") || indicator.equals("occupation-rank");
        return Stream.of(edition.table(indicator, ""), ofRanking ? edition.table(indicator, "occupation") : List.<PublishedFigure>of());
    }
}
