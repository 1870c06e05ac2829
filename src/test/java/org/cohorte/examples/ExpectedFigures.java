package org.cohorte.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cohorte.recount.Line;

/** Holds lines of the file of figures against those that an example expects. */
final class ExpectedFigures {

    private static final List<String> COLUMNS = List.of(Line.HEADER.split(","));
    private static final List<String> KEY = List.of("indicator", "year", "dimensions", "members");
    private static final String NO_ROW = "no row";

    private ExpectedFigures() {}

    /** What differs, in words; nothing where all holds. */
    static List<String> differences(Example example, List<String> lines) {
        Map<List<String>, Map<String, String>> found = lines.stream().map(ExpectedFigures::cells)
                .collect(Collectors.toMap(ExpectedFigures::key, row -> row));
        List<String> differences = new ArrayList<>();
        for (Map<String, String> expected : example.figures()) {
            Map<String, String> actual = found.get(key(expected));
            if (expected.get("value").equals(NO_ROW)) {
                if (actual != null) {
                    differences.add(key(expected) + ": no row expected, found " + actual);
                }
            } else if (actual == null) {
                differences.add(key(expected) + ": " + expected.get("value") + " expected, found no row");
            } else if (!actual.entrySet().containsAll(expected.entrySet())) {
                differences.add(expected + " expected, found " + actual);
            }
        }
        return differences;
    }

    private static List<String> key(Map<String, String> row) {
        return KEY.stream().map(column -> row.getOrDefault(column, "")).toList();
    }

    private static Map<String, String> cells(String line) {
        String[] values = line.split(",", -1);
        return Stream.iterate(0, i -> i + 1).limit(COLUMNS.size())
                .collect(Collectors.toMap(COLUMNS::get, i -> values[i], (one, other) -> one, LinkedHashMap::new));
    }
}
