package org.cohorte.releases.editions;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cohorte.figures.Figure;
import org.cohorte.figures.Figure.Confidentiality;
import org.cohorte.figures.FigureFiles;
import org.cohorte.figures.KeyFigures;
import org.cohorte.figures.Selection;
import org.cohorte.releases.EditionFiles;
import org.cohorte.snapshots.Snapshot;

/** Writes figures.csv: the network, protected by the primary rule, and the ranking of occupations. */
final class FiguresWriting {

    private final KeyFigures keyFigures;
    private final Snapshot snapshot;

    FiguresWriting(KeyFigures keyFigures, Snapshot snapshot) {
        this.keyFigures = keyFigures;
        this.snapshot = snapshot;
    }

    /** @return the years for which there are figures */
    List<Integer> write(EditionComputation.Basis basis, Path folder) throws IOException {
        List<Figure> figures = new ArrayList<>(keyFigures.ofNetwork(snapshot, Selection.network()));
        figures.addAll(ranking(basis.settings().threshold()));
        figures.sort(Figure.FILE_ORDER);
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(folder.resolve(EditionFiles.FIGURES), StandardCharsets.UTF_8))) {
            FigureFiles.CSV.write(figures, out);
        }
        return figures.stream().map(Figure::year).distinct().sorted().toList();
    }

    /** Learners by occupation and the rank of these, of those with more than the threshold. */
    private List<Figure> ranking(long threshold) {
        List<Figure> ranked = keyFigures.unprotected(snapshot, Selection.by("occupation")).stream()
                .filter(f -> f.indicator().id().equals("learners") || f.indicator().id().equals("occupation-rank")).toList();
        Map<List<Object>, Boolean> told = new HashMap<>();
        ranked.stream().filter(f -> f.indicator().id().equals("learners"))
                .forEach(f -> told.put(List.of(f.year(), f.memberCodes()), f.value() instanceof Figure.Value.Count(long count) && count > threshold));
        return ranked.stream().filter(f -> told.getOrDefault(List.of(f.year(), f.memberCodes()), false))
                .map(f -> new Figure(f.indicator(), f.year(), f.dimensions(), f.members(), f.value(), f.status(), Confidentiality.F)).toList();
    }
}
