package org.cohorte.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cohorte.figures.Figure;
import org.cohorte.figures.Selection;
import org.cohorte.figures.computation.DuckDbKeyFigures;
import org.cohorte.figures.computation.Statements;
import org.cohorte.snapshots.Snapshot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.util.FileSystemUtils;

/** The examples notice: whichever rule of the statements is changed, an example of its file fails. */
class MutationsTest {

    private static final Path LIST = Path.of("src/test/resources/org/cohorte/figures/mutations.txt");

    private static Path temporary;
    private static final Map<Example, Snapshot> SNAPSHOTS = new LinkedHashMap<>();

    @BeforeAll
    static void takeTheSnapshots() throws IOException {
        temporary = Files.createTempDirectory("mutations");
        try (DirectSnapshot writer = new DirectSnapshot()) {
            for (Example example : ExampleReading.all()) {
                Path folder = Files.createTempDirectory(temporary, "example");
                SNAPSHOTS.put(example, writer.write(example.records(), example.snapshotDay(), folder));
            }
        }
    }

    @AfterAll
    static void removeThem() throws IOException {
        FileSystemUtils.deleteRecursively(temporary);
    }

    @TestFactory
    Stream<DynamicTest> anExampleFailsWhenItsRuleIsChanged() throws IOException {
        return Mutation.read(LIST).stream().map(mutation -> DynamicTest.dynamicTest(mutation.rule(), () -> {
            Optional<String> failing = SNAPSHOTS.keySet().stream()
                    .filter(example -> example.file().equals(mutation.shownBy() + ".md"))
                    .filter(example -> fails(example, mutation)).map(Example::title).findFirst();
            assertThat(failing).as("an example of %s that fails", mutation.shownBy()).isPresent();
        }));
    }

    private static boolean fails(Example example, Mutation mutation) {
        Statements shipped = Statements.shipped();
        Statements mutated = name -> name.equals(mutation.statement()) ? mutation.applyTo(shipped.text(name)) : shipped.text(name);
        List<String> lines = new DuckDbKeyFigures(mutated).unprotected(SNAPSHOTS.get(example), Selection.networkAndSingles()).stream()
                .map(Figure::line).toList();
        return !ExpectedFigures.differences(example, lines).isEmpty()
                || !ExpectedEstimates.differences(example, SNAPSHOTS.get(example), mutated).isEmpty();
    }
}
