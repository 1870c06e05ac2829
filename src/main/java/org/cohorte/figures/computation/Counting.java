package org.cohorte.figures.computation;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.Population;

/** Makes the facts of a snapshot once and counts them for the breakdowns that are asked for. */
final class Counting {

    private final SnapshotDatabase database;
    private final Statements statements;

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

    List<MemberCounts> of(Population population, List<List<Breakdown>> breakdowns) {
        GroupingSets sets = new GroupingSets(population, breakdowns);
        List<MemberCounts> counted = new ArrayList<>();
        if (!sets.isEmpty()) {
            database.query(sets.in(statements.counts(population)), row -> counted.add(read(row, population, sets)));
        }
        return counted;
    }

    private static MemberCounts read(ResultSet row, Population population, GroupingSets sets) throws SQLException {
        List<Breakdown> dimensions = sets.of(row.getLong("grouped"));
        List<String> members = new ArrayList<>();
        for (Breakdown dimension : dimensions) {
            members.add(row.getString(dimension.code()));
        }
        return new MemberCounts(row.getInt("y"), dimensions, members, counts(row, population));
    }

    private static Map<String, Long> counts(ResultSet row, Population population) throws SQLException {
        Set<String> keys = new HashSet<>(Set.of("y", "grouped"));
        population.breakdowns().forEach(b -> keys.add(b.code()));
        Map<String, Long> counts = new HashMap<>();
        ResultSetMetaData columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            if (!keys.contains(columns.getColumnName(i))) {
                counts.put(columns.getColumnName(i), row.getLong(i));
            }
        }
        return counts;
    }
}
