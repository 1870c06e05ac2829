package org.cohorte.figures.computation;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.cohorte.figures.Breakdown;

/**
 * Those who completed, by year, in an order that stays.
 *
 * @param traits what they may be counted in, by the names of the counts
 */
record Completers(List<String> traits, SortedMap<Integer, List<Completer>> byYear) {

    /** After the year and the breakdowns. */
    private static final int FIRST_TRAIT = 2 + Breakdown.values().length;

    /** Where no estimate is asked for. */
    static Completers none() {
        return new Completers(List.of(), new TreeMap<>());
    }

    /** The statement's columns are: y, the breakdowns in their order, the traits. */
    static Completers read(SnapshotDatabase database, String statement) {
        List<String> traits = new ArrayList<>();
        SortedMap<Integer, List<Completer>> byYear = new TreeMap<>();
        Map<String, String> codes = new HashMap<>();
        database.query(statement, columns -> traits.addAll(traits(columns)),
                row -> byYear.computeIfAbsent(row.getInt(1), _ -> new ArrayList<>()).add(completer(row, traits.size(), codes)));
        return new Completers(List.copyOf(traits), byYear);
    }

    private static List<String> traits(ResultSetMetaData columns) throws SQLException {
        List<String> traits = new ArrayList<>();
        for (int i = FIRST_TRAIT; i <= columns.getColumnCount(); i++) {
            traits.add(columns.getColumnName(i));
        }
        return traits;
    }

    private static Completer completer(ResultSet row, int traits, Map<String, String> codes) throws SQLException {
        List<String> members = new ArrayList<>(Breakdown.values().length);
        for (Breakdown breakdown : Breakdown.values()) {
            members.add(codes.computeIfAbsent(row.getString(2 + breakdown.ordinal()), code -> code));
        }
        boolean[] has = new boolean[traits];
        for (int i = 0; i < traits; i++) {
            has[i] = row.getBoolean(FIRST_TRAIT + i);
        }
        return new Completer(members, has);
    }

    /** Those of a year that has some. */
    List<Completer> of(int year) {
        return byYear.getOrDefault(year, List.of());
    }

    int trait(String name) {
        int place = traits.indexOf(name);
        if (place < 0) {
            throw new IllegalStateException("completers have no trait " + name + "; there are " + traits);
        }
        return place;
    }
}
