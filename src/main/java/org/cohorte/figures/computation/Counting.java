package org.cohorte.figures.computation;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.counts.Counts;
import org.cohorte.figures.counts.MemberCounts;
import org.cohorte.figures.Population;

/** Makes the facts of a snapshot once and counts them for the breakdowns that are asked for. */
final class Counting {

    private final SnapshotDatabase database;
    private final Statements statements;
    private final Map<String, String> codes = new HashMap<>();

    Counting(SnapshotDatabase database, Statements statements) {
        this.database = database;
        this.statements = statements;
        Statements.FACTS.forEach(fact -> database.execute(statements.fact(fact)));
    }

    /** The years for which figures exist, ascending. */
    List<Integer> years() {
        List<Integer> years = new ArrayList<>();
        database.query("SELECT y FROM years ORDER BY y", row -> years.add(row.getInt(1)));
        return years;
    }

    Counts of(Population population, List<List<Breakdown>> breakdowns) {
        return counted(statements.counts(population), new GroupingSets(population, breakdowns));
    }

    /** The same counts of people of every kind that there can be: they show how the counts hang together, whoever was recorded. */
    Counts possible(Population population) {
        String facts = "WITH " + population.code() + "_facts AS (\n" + statements.possible(population) + ")\n";
        return counted(facts + statements.counts(population), new GroupingSets(population, population.breakdowns().stream().map(List::of).toList()));
    }

    /** The statement's columns are: y, grouped, the breakdowns asked for, the counts. */
    private Counts counted(String statement, GroupingSets sets) {
        List<MemberCounts> counted = new ArrayList<>();
        List<String> names = new ArrayList<>();
        if (!sets.isEmpty()) {
            int first = sets.firstCount();
            database.query(sets.in(statement), columns -> names.addAll(namesFrom(first, columns)), row -> counted.add(read(row, first, names.size(), sets)));
        }
        return new Counts(names, counted);
    }

    /** Those who completed, for estimates. */
    Completers completers() {
        return Completers.read(database, statements.text("estimates/completers"));
    }

    private static List<String> namesFrom(int first, ResultSetMetaData columns) throws SQLException {
        List<String> names = new ArrayList<>();
        for (int i = first; i <= columns.getColumnCount(); i++) {
            names.add(columns.getColumnName(i));
        }
        return names;
    }

    private MemberCounts read(ResultSet row, int first, int size, GroupingSets sets) throws SQLException {
        List<Breakdown> dimensions = sets.of(row.getLong(2));
        List<String> members = new ArrayList<>(2);
        for (Breakdown dimension : dimensions) {
            members.add(codes.computeIfAbsent(row.getString(sets.column(dimension)), code -> code));
        }
        long[] counts = new long[size];
        for (int i = 0; i < size; i++) {
            counts[i] = row.getLong(first + i);
        }
        return new MemberCounts(row.getInt(1), dimensions, List.copyOf(members), counts);
    }
}
