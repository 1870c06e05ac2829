package org.cohorte.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cohorte.recount.Line;
import org.cohorte.recount.Recount;
import org.cohorte.snapshots.Snapshot;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each worked example of docs/examples gives the figures that were reckoned by hand. */
class WorkedExamplesTest {

    @TempDir
    Path temporary;

    @TestFactory
    Stream<DynamicTest> recountGivesTheFiguresReckonedByHand() {
        return ExampleReading.all().stream().map(example -> DynamicTest.dynamicTest(example.name(), () -> {
            Path folder = Files.createTempDirectory(temporary, "snapshot");
            List<String> lines;
            try (DirectSnapshot writer = new DirectSnapshot()) {
                Snapshot snapshot = writer.write(example.records(), example.snapshotDay(), folder);
                lines = Recount.of(snapshot).lines().stream().map(Line::csv).toList();
            }
            assertThat(ExpectedFigures.differences(example, lines)).isEmpty();
        }));
    }
}
