package org.cohorte.releases.editions;

import java.nio.file.Path;
import java.util.List;

import org.cohorte.figures.Breakdown;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.EditionManifest;
import org.cohorte.releases.EditionTexts;
import org.cohorte.releases.ElsewhereFigure;
import org.cohorte.snapshots.Snapshot;

/** An edition of the snapshot that can be counted, in a home of its own. */
final class SmallEdition {

    static final EditionOrder ORDER = new EditionOrder("7", new EditionAddress("2020", 1), 2020, new Bilingual("Chiffres clés 2020", "Key figures 2020"),
            new EditionManifest.Settings(10, 20), List.of(List.of(Breakdown.REGION), List.of(Breakdown.GENDER), List.of(Breakdown.OCCUPATION)));

    private final Home home;
    private final EditionFolders folders;

    SmallEdition(Path root) {
        home = new Home(root);
        folders = new EditionFolders(home, Computing.alone());
    }

    Home home() {
        return home;
    }

    Path draft(Progress progress) {
        return folders.compute(ORDER, snapshot(), List.of(), progress).folder();
    }

    Snapshot snapshot() {
        return org.cohorte.snapshots.StoredSnapshots.of(home).newest().orElseGet(() -> CountableSnapshot.in(home.snapshots()));
    }

    Edition frozen() {
        return frozen(List.of());
    }

    Edition frozen(List<ElsewhereFigure> elsewhere) {
        return new Freezing(new SigningKey(home)).freeze(draft(Progress.silent()), EditionTexts.none(), elsewhere, List.of());
    }

    Verification verify(Path folder) {
        return new Verifying(home, Computing.alone(), Progress.silent()).verify(folder, java.util.Optional.empty());
    }
}
