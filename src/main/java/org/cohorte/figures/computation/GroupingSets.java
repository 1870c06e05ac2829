package org.cohorte.figures.computation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.Population;

/** Puts the grouping sets that are asked for between the marks of a statement, and tells from a row's {@code grouped} which it is of. */
public final class GroupingSets {

    private static final String END = "/*end*/";

    private final List<List<Breakdown>> asked;
    private final Map<Long, List<Breakdown>> splits = new HashMap<>();

    /** The columns that any of them splits by, in their order. */
    private final List<Breakdown> columns;

    public GroupingSets(Population population, List<List<Breakdown>> breakdowns) {
        this.asked = breakdowns.stream().filter(population.breakdowns()::containsAll).distinct().toList();
        this.columns = asked.stream().flatMap(List::stream).distinct().sorted().toList();
    }

    boolean isEmpty() {
        return asked.isEmpty();
    }

    public String in(String statement) {
        String sets = asked.stream().map(set -> "(y" + codes(set) + ")").collect(Collectors.joining(", "));
        String grouped = columns.isEmpty() ? "0" : "grouping(" + codes(columns).substring(2) + ")";
        return filled(statement, sets, grouped, codes(columns));
    }

    /** Split by all of these columns of the facts at once. */
    static String split(String statement, List<String> columns) {
        String listed = columns.stream().map(column -> ", " + column).collect(Collectors.joining());
        return filled(statement, "(y" + listed + ")", "0", listed);
    }

    private static String filled(String statement, String sets, String grouped, String columns) {
        return replaced(replaced(replaced(statement, "/*sets*/", sets), "/*grouped*/", grouped), "/*columns*/", columns);
    }

    private static String codes(List<Breakdown> breakdowns) {
        return breakdowns.stream().map(b -> ", " + b.code()).collect(Collectors.joining());
    }

    private static String replaced(String statement, String mark, String text) {
        int begin = statement.indexOf(mark);
        if (begin < 0) {
            throw new IllegalStateException("the statement has no mark " + mark);
        }
        StringBuilder result = new StringBuilder();
        int from = 0;
        for (; begin >= 0; begin = statement.indexOf(mark, from)) {
            result.append(statement, from, begin).append(text);
            from = statement.indexOf(END, begin) + END.length();
        }
        return result.append(statement.substring(from)).toString();
    }

    /** The place in the answer of a breakdown's column, from 1: after y and grouped. */
    int column(Breakdown breakdown) {
        return 3 + columns.indexOf(breakdown);
    }

    /** The place in the answer of the first count, from 1. */
    public int firstCount() {
        return 3 + columns.size();
    }

    /** The breakdowns that a row is split by. */
    List<Breakdown> of(long grouped) {
        return splits.computeIfAbsent(grouped, this::split);
    }

    /** The leftmost column is the highest bit; a bit is 1 where the row is not split by its column. */
    private List<Breakdown> split(long grouped) {
        List<Breakdown> split = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if ((grouped >> columns.size() - 1 - i & 1) == 0) {
                split.add(columns.get(i));
            }
        }
        return List.copyOf(split);
    }
}
