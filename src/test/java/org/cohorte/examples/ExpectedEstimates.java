package org.cohorte.examples;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cohorte.figures.Estimate;
import org.cohorte.figures.Selection;
import org.cohorte.figures.computation.DuckDbEstimates;
import org.cohorte.figures.computation.Statements;
import org.cohorte.snapshots.Snapshot;

/** Holds estimates against those that an example expects: numbers with a point to as many digits as are written. */
final class ExpectedEstimates {

    private static final List<String> COLUMNS = List.of(Estimate.HEADER.split(","));
    private static final List<String> KEY = List.of("indicator", "year", "dimensions", "members");
    private static final Set<String> MEASURES = Set.of("value", "standard_error", "low", "high", "response", "design_effect", "lowest", "highest");

    private ExpectedEstimates() {}

    /** What differs, in words; nothing where all holds. */
    static List<String> differences(Example example, Snapshot snapshot, Statements statements) {
        if (example.estimates().isEmpty()) {
            return List.of();
        }
        Map<List<String>, Map<String, String>> found = new DuckDbEstimates(statements).of(snapshot, Selection.networkAndSingles()).stream()
                .map(ExpectedEstimates::row).collect(Collectors.toMap(ExpectedEstimates::key, row -> row));
        List<String> differences = new ArrayList<>();
        for (Map<String, String> expected : example.estimates()) {
            Map<String, String> actual = found.get(key(expected));
            if (actual == null) {
                differences.add(key(expected) + ": found no estimate");
            } else {
                expected.entrySet().stream().filter(cell -> !holds(cell.getKey(), cell.getValue(), actual.get(cell.getKey())))
                        .forEach(cell -> differences.add(key(expected) + ": " + cell + " expected, found " + actual));
            }
        }
        return differences;
    }

    private static boolean holds(String column, String expected, String actual) {
        if (!MEASURES.contains(column) || expected.isEmpty() || actual.isEmpty()) {
            return expected.equals(actual);
        }
        BigDecimal written = new BigDecimal(expected);
        BigDecimal tolerance = BigDecimal.ONE.movePointLeft(written.scale());
        return written.subtract(new BigDecimal(actual)).abs().multiply(BigDecimal.TWO).compareTo(tolerance) <= 0;
    }

    private static List<String> key(Map<String, String> row) {
        return KEY.stream().map(column -> row.getOrDefault(column, "")).toList();
    }

    private static Map<String, String> row(Estimate estimate) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            row.put(COLUMNS.get(i), estimate.cells().get(i));
        }
        return row;
    }
}
