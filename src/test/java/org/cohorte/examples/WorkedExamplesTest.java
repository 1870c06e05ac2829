package org.cohorte.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.cohorte.figures.Figure;
import org.cohorte.figures.Selection;
import org.cohorte.figures.computation.DuckDbKeyFigures;
import org.cohorte.figures.computation.Statements;
import org.cohorte.recount.Line;
import org.cohorte.recount.Recount;
import org.cohorte.snapshots.Snapshot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each worked example of docs/examples, imported and taken into a snapshot, gives the figures that were reckoned by hand. */
class WorkedExamplesTest {

    private static RealWay way;

    @BeforeAll
    static void open() throws IOException {
        way = new RealWay();
    }

    @AfterAll
    static void close() throws IOException {
        way.close();
    }

    @TestFactory
    Stream<DynamicTest> figuresAndRecountGiveWhatWasReckonedByHand() {
        return ExampleReading.all().stream().map(example -> DynamicTest.dynamicTest(example.name(), () -> {
            Snapshot snapshot = way.snapshot(example.records(), example.snapshotDay());
            assertThat(ExpectedFigures.differences(example, figures(snapshot))).as("figures").isEmpty();
            assertThat(ExpectedFigures.differences(example, recount(snapshot))).as("recount").isEmpty();
            assertThat(ExpectedEstimates.differences(example, snapshot, Statements.shipped())).as("estimates").isEmpty();
        }));
    }

    private static List<String> figures(Snapshot snapshot) {
        return new DuckDbKeyFigures(Statements.shipped()).unprotected(snapshot, Selection.networkAndSingles()).stream()
                .map(Figure::line).toList();
    }

    private static List<String> recount(Snapshot snapshot) {
        return Recount.of(snapshot).lines().stream().map(Line::csv).toList();
    }
}
