package org.cohorte.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.cohorte.figures.Figure;
import org.cohorte.figures.KeyFigures;
import org.cohorte.figures.Selection;
import org.cohorte.figures.computation.DuckDbKeyFigures;
import org.cohorte.figures.computation.Statements;
import org.cohorte.recount.Line;
import org.cohorte.recount.Recount;
import org.cohorte.snapshots.Snapshot;
import org.springframework.util.FileSystemUtils;

/** Two readings of the definitions, one in SQL and one in Java, give the same file of any network, line by line; estimates are read once (decision 0099). */
class TwoReadingsTest {

    private static final KeyFigures FIGURES = new DuckDbKeyFigures(Statements.shipped());

    private static Path temporary;
    private static DirectSnapshot writer;

    @BeforeContainer
    static void open() throws IOException {
        temporary = Files.createTempDirectory("two-readings");
        writer = new DirectSnapshot();
    }

    @AfterContainer
    static void close() throws IOException {
        writer.close();
        FileSystemUtils.deleteRecursively(temporary);
    }

    @Provide
    Arbitrary<RandomNetworks.Case> networks() {
        return RandomNetworks.any();
    }

    @Property(tries = 250)
    void figuresAndRecountGiveTheSameLines(@ForAll("networks") RandomNetworks.Case network) throws IOException {
        Path folder = Files.createTempDirectory(temporary, "network");
        try {
            Snapshot snapshot = writer.write(network.records(), network.day(), folder);
            List<String> figures = FIGURES.unprotected(snapshot, Selection.networkAndSingles()).stream()
                    .filter(figure -> !figure.indicator().isEstimate()).map(Figure::line).toList();
            assertThat(figures).isEqualTo(Recount.of(snapshot).lines().stream().map(Line::csv).toList());
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
