package org.cohorte.releases.editions;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cohorte.figures.EarlierFigures;
import org.cohorte.figures.Estimate;
import org.cohorte.figures.Figure;
import org.cohorte.figures.Figure.Value;
import org.cohorte.figures.FigureFiles;
import org.cohorte.figures.FigureKey;
import org.cohorte.figures.Indicator;
import org.cohorte.figures.ProtectedFigures;
import org.cohorte.figures.ReleaseTables;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.text.Messages;
import org.cohorte.releases.EditionFiles;
import org.cohorte.releases.EditionJson;
import org.cohorte.releases.EditionManifest;
import org.cohorte.snapshots.Snapshot;

/** Writes figures.csv, what its protection costs, and the estimates that may stand beside their raw rates. */
final class FiguresWriting {

    private final Computing computing;
    private final Snapshot snapshot;
    private final EditionComputation.Basis basis;
    private final ReleaseTables tables;

    FiguresWriting(Computing computing, Snapshot snapshot, EditionComputation.Basis basis) {
        this.computing = computing;
        this.snapshot = snapshot;
        this.basis = basis;
        this.tables = new ReleaseTables(basis.tables());
    }

    EditionComputation.Result write(Path folder, Progress progress) throws IOException {
        EditionManifest.Settings settings = basis.settings();
        ProtectedFigures figures = computing.keyFigures().protectedFor(snapshot, tables, settings.ofDisclosure(), earlier(), progress);
        try (PrintWriter out = open(folder.resolve(EditionFiles.FIGURES))) {
            FigureFiles.CSV.write(figures.figures(), out);
        }
        Files.write(folder.resolve(EditionFiles.PLAN), EditionJson.bytes(PlanFile.of(settings, tables, figures.summary())));
        try (Progress.Step step = progress.step(Messages.inBoth(FiguresWriting.class, "step.estimates"), -1)) {
            writeEstimates(folder.resolve(EditionFiles.ESTIMATES), figures.figures());
            step.advance(1);
        }
        return new EditionComputation.Result(figures.figures().stream().map(Figure::year).distinct().sorted().toList(), figures.summary().shownBefore());
    }

    private EarlierFigures earlier() {
        return basis.earlier().isEmpty() ? EarlierFigures.none() : EarlierFigures.of(basis.earlier().stream().map(Publications::in).toList());
    }

    /** An estimate tells its answers and its base: it stands only where what it is told beside does. */
    private void writeEstimates(Path file, List<Figure> figures) throws IOException {
        Set<FigureKey> told = new HashSet<>();
        figures.stream().filter(f -> !(f.value() instanceof Value.Hidden) && isBesideAnEstimate(f.indicator().id())).forEach(f -> told.add(FigureKey.of(f)));
        try (PrintWriter out = open(file)) {
            out.print(Estimate.HEADER + "\n");
            computing.estimates().of(snapshot, tables.selection()).stream().filter(e -> e.indicator().toldBeside().stream().allMatch(beside -> told.contains(beside(e, beside))))
                    .forEach(e -> out.print(e.line() + "\n"));
        }
    }

    private static boolean isBesideAnEstimate(String indicator) {
        return EditionComputation.indicators().filter(Indicator::isEstimate).anyMatch(estimate -> estimate.toldBeside().contains(indicator));
    }

    private static FigureKey beside(Estimate estimate, String indicator) {
        return new FigureKey(indicator, estimate.year(), estimate.dimensions(), estimate.members());
    }

    private static PrintWriter open(Path file) throws IOException {
        return new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
    }
}
