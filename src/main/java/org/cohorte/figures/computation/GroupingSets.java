package org.cohorte.figures.computation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.Population;

/** Puts the grouping sets that are asked for between the marks of a statement, and tells from a row's {@code grouped} which it is of. */
final class GroupingSets {

    private static final String BEGIN = "/*sets*/";
    private static final String END = "/*end*/";

    private final Population population;
    private final List<List<Breakdown>> asked;

    GroupingSets(Population population, List<List<Breakdown>> breakdowns) {
        this.population = population;
        this.asked = breakdowns.stream().filter(population.breakdowns()::containsAll).distinct().toList();
    }

    boolean isEmpty() {
        return asked.isEmpty();
    }

    String in(String statement) {
        String sets = asked.stream().map(set -> set.stream().map(b -> ", " + b.code()).collect(Collectors.joining("", "(y", ")"))).collect(Collectors.joining(", "));
        int begin = statement.indexOf(BEGIN);
        int end = statement.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalStateException("the statement has no marks for its grouping sets");
        }
        return statement.substring(0, begin) + sets + statement.substring(end + END.length());
    }

    /** The leftmost column of the list is the highest bit; a bit is 1 where the row is not split by its column. */
    List<Breakdown> of(long grouped) {
        List<Breakdown> columns = population.breakdowns();
        List<Breakdown> split = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if ((grouped >> columns.size() - 1 - i & 1) == 0) {
                split.add(columns.get(i));
            }
        }
        return split;
    }
}
