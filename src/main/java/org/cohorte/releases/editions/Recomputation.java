package org.cohorte.releases.editions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.ReleaseTables;
import org.cohorte.foundation.files.Folders;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionFiles;
import org.cohorte.releases.editions.Verification.Statement;
import org.cohorte.snapshots.Snapshot;

/** Computes an edition's files anew from its snapshot and compares them byte by byte. */
final class Recomputation {

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
            var basis = new EditionComputation.Basis(edition.manifest().settings(), tables(edition).breakdowns(), earlier);
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

    /** The tables that the edition names. */
    static ReleaseTables tables(Edition edition) {
        return new ReleaseTables(edition.manifest().tables().stream().filter(table -> !table.isEmpty())
                .map(table -> table.stream().map(code -> Breakdown.find(code).orElseThrow()).toList()).toList());
    }
}
