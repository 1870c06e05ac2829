package org.cohorte.releases.editions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.Figure;
import org.cohorte.figures.Selection;
import org.cohorte.foundation.files.Folders;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionFiles;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.PublishedFigure;
import org.cohorte.releases.editions.Verification.Statement;
import org.cohorte.snapshots.Snapshot;

/** Computes an edition's files anew from its snapshot and compares them byte by byte; or, where not all can be computed anew, the values that are told. */
final class Recomputation {

    private static final int SHOWN = 5;

    private final Edition edition;
    private final Snapshot snapshot;
    private final Computing computing;

    Recomputation(Edition edition, Snapshot snapshot, Computing computing) {
        this.edition = edition;
        this.snapshot = snapshot;
        this.computing = computing;
    }

    List<Statement> files(List<Path> earlier, Home home, Progress progress) throws IOException {
        Path fresh = Files.createTempDirectory(home.temporary(), "verifying-");
        try {
            var basis = new EditionComputation.Basis(edition.manifest().settings(), tables().stream().filter(t -> !t.isEmpty()).toList(), earlier);
            new EditionComputation(computing, snapshot).compute(basis, fresh, progress);
            List<Statement> statements = new ArrayList<>();
            for (String name : EditionFiles.COMPUTED) {
                compare(name, fresh).ifPresent(statements::add);
            }
            return statements;
        } finally {
            Folders.remove(fresh);
        }
    }

    private Optional<Statement> compare(String name, Path fresh) throws IOException {
        boolean published = edition.files().find(name).isPresent();
        boolean computed = Files.exists(fresh.resolve(name));
        if (!published || !computed) {
            return published == computed ? Optional.empty() : Optional.of(Statement.differs(published ? "recomputed.none" : "recomputed.more", name));
        }
        return Optional.of(Files.mismatch(edition.files().path(name), fresh.resolve(name)) < 0 ? Statement.agrees("recomputed.same", name)
                : Statement.differs("recomputed.differs", name).with(RowDifferences.between(edition.files().path(name), fresh.resolve(name))));
    }

    /** Every told value of the definitions that this program has, against the unprotected computation. */
    Statement toldValues(List<String> otherDefinitions) {
        List<String> differing = new ArrayList<>();
        long[] compared = new long[1];
        Selection all = new Selection(Integer.MIN_VALUE, Integer.MAX_VALUE, tables());
        computing.keyFigures().tellUnprotected(snapshot, all, figure -> {
            if (otherDefinitions.stream().noneMatch(other -> other.startsWith(figure.indicator().id() + " "))) {
                published(figure).filter(PublishedFigure::isTold).ifPresent(told -> {
                    compared[0]++;
                    if (!isSame(told, figure) && differing.size() < 2 * SHOWN) {
                        differing.add("- " + told.line());
                        differing.add("+ " + figure.line());
                    }
                });
            }
        });
        return differing.isEmpty() ? Statement.agrees("told.same", Long.toString(compared[0])) : Statement.differs("told.differs").with(differing);
    }

    private Optional<PublishedFigure> published(Figure figure) {
        return edition.figure(new FigureKey(figure.indicator().id(), figure.year(), figure.dimensionCodes(), figure.memberCodes()));
    }

    private static boolean isSame(PublishedFigure told, Figure figure) {
        List<String> cells = figure.cells();
        return told.line().startsWith(String.join(",", cells.subList(0, cells.size() - 1)) + ",");
    }

    private List<List<Breakdown>> tables() {
        return edition.manifest().tables().stream().map(table -> table.stream().map(code -> Breakdown.find(code).orElseThrow()).toList()).toList();
    }
}
