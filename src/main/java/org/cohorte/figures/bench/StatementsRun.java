package org.cohorte.figures.bench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

import org.cohorte.figures.Population;
import org.cohorte.figures.Selection;
import org.cohorte.figures.computation.GroupingSets;
import org.cohorte.figures.computation.SnapshotDatabase;
import org.cohorte.figures.computation.Statements;

/**
 * All statements of the figures, run once and read.
 *
 * @param rows how many rows of counts came
 * @param sum  of all counts in them: two engines that answer the same have the same
 */
record StatementsRun(Duration time, long rows, long sum) {

    static StatementsRun inDuckDb(SnapshotDatabase duckdb) {
        long began = System.nanoTime();
        Statements.FACTS.forEach(fact -> duckdb.execute(Statements.shipped().fact(fact)));
        long[] totals = new long[2];
        for (Population population : Population.values()) {
            GroupingSets sets = new GroupingSets(population, Selection.networkAndSingles().breakdowns());
            duckdb.query(sets.in(Statements.shipped().counts(population)), row -> {
                totals[0]++;
                totals[1] += sumOfCounts(row, sets);
            });
        }
        return new StatementsRun(Duration.ofNanos(System.nanoTime() - began), totals[0], totals[1]);
    }

    static long sumOfCounts(ResultSet row, GroupingSets sets) throws SQLException {
        long sum = 0;
        for (int i = sets.firstCount(); i <= row.getMetaData().getColumnCount(); i++) {
            sum += row.getLong(i);
        }
        return sum;
    }
}
