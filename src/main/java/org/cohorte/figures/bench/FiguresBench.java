package org.cohorte.figures.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.cohorte.figures.Figure;
import org.cohorte.figures.KeyFigures;
import org.cohorte.figures.Selection;
import org.cohorte.figures.computation.DuckDbKeyFigures;
import org.cohorte.figures.computation.SnapshotDatabase;
import org.cohorte.figures.computation.Statements;
import org.cohorte.foundation.sql.SqlFile;
import org.cohorte.snapshots.Snapshot;

/**
 * How fast all indicators with all single breakdowns of all years come from a snapshot. Each part is run several times, the parts in turn,
 * and the fastest run of each counts: what else the machine does slows a run, it never speeds one up.
 */
public final class FiguresBench {

    private static final List<String> FLOOR = List.of("floor_grouping_sets", "floor_distinct_persons", "floor_reference_enrolments");

    private final Snapshot snapshot;
    private final int runs;
    private final long rows;

    private FiguresBench(Snapshot snapshot, int runs) {
        this.snapshot = snapshot;
        this.runs = runs;
        this.rows = snapshot.manifest().files().stream().mapToLong(file -> file.rows()).sum();
    }

    public static FiguresBench of(Snapshot snapshot, int runs) {
        return new FiguresBench(snapshot, runs);
    }

    /** The statements beside the floor. */
    public Measured besideTheFloor() {
        Duration floor = Duration.ofDays(1);
        Duration ours = Duration.ofDays(1);
        for (int run = 0; run < runs; run++) {
            try (SnapshotDatabase duckdb = SnapshotDatabase.open(snapshot)) {
                floor = shorter(floor, floor(duckdb));
                ours = shorter(ours, StatementsRun.inDuckDb(duckdb).time());
            }
        }
        return new Measured("figures: statements", rows, ours, floor, "floor in DuckDB", Measured.Ratio.TIMES_THE_FLOOR, "at most 3");
    }

    /** The same statements in PostgreSQL. */
    public Measured besidePostgres(Connection postgres, Path work) throws SQLException, IOException {
        StatementsRun theirs = PostgresRows.load(snapshot, postgres, work).measure();
        List<StatementsRun> ours = IntStream.range(0, runs).mapToObj(_ -> {
            try (SnapshotDatabase duckdb = SnapshotDatabase.open(snapshot)) {
                return StatementsRun.inDuckDb(duckdb);
            }
        }).toList();
        if (ours.getFirst().rows() != theirs.rows() || ours.getFirst().sum() != theirs.sum()) {
            throw new IllegalStateException("the engines differ: " + ours.getFirst() + " in DuckDB, " + theirs + " in PostgreSQL");
        }
        Duration best = ours.stream().map(StatementsRun::time).reduce(FiguresBench::shorter).orElseThrow();
        return new Measured("figures: statements", rows, best, theirs.time(), "the same in PostgreSQL", Measured.Ratio.TIMES_FASTER, "at least 10");
    }

    /** From opening the snapshot to the last figure that is counted. */
    public WholeRun whole() {
        DuckDbKeyFigures figures = new DuckDbKeyFigures(Statements.shipped());
        return best(reader -> figures.tellCounted(snapshot, Selection.networkAndSingles(), reader));
    }

    /** The same, estimates of those who did not answer included. */
    public WholeRun wholeWithEstimates() {
        KeyFigures figures = KeyFigures.alone();
        return best(reader -> figures.tellUnprotected(snapshot, Selection.networkAndSingles(), reader));
    }

    private WholeRun best(Consumer<Consumer<Figure>> telling) {
        WholeRun best = new WholeRun(Duration.ofDays(1), 0);
        for (int run = 0; run < runs; run++) {
            long[] told = new long[1];
            long began = System.nanoTime();
            telling.accept(_ -> told[0]++);
            best = new WholeRun(shorter(best.time(), Duration.ofNanos(System.nanoTime() - began)), told[0]);
        }
        return best;
    }

    /** @param figures how many rows of the file of figures were made */
    public record WholeRun(Duration time, long figures) {}

    private static Duration floor(SnapshotDatabase duckdb) {
        long began = System.nanoTime();
        for (String pass : FLOOR) {
            duckdb.query(SqlFile.text(FiguresBench.class, pass + ".sql"), _ -> { });
        }
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
