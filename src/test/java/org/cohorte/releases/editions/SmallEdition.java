package org.cohorte.releases.editions;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.cohorte.figures.Attacks;
import org.cohorte.figures.Breakdown;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.web.SiteAddress;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.EditionManifest;
import org.cohorte.releases.EditionTexts;
import org.cohorte.releases.ElsewhereFigure;
import org.cohorte.snapshots.Snapshot;
import org.springframework.core.env.StandardEnvironment;

/** An edition of the snapshot that can be counted, in a home of its own. */
public final class SmallEdition {

    public static final EditionOrder ORDER = new EditionOrder("7", new EditionAddress("2020", 1), 2020, new Bilingual("Chiffres clés 2020", "Key figures 2020"),
            new EditionManifest.Settings(10, 20), List.of(List.of(Breakdown.REGION), List.of(Breakdown.GENDER), List.of(Breakdown.OCCUPATION)));

    private final Home home;
    private final EditionFolders folders;

    public SmallEdition(Path root) {
        home = new Home(root);
        folders = new EditionFolders(home, Computing.alone());
    }

    public Home home() {
        return home;
    }

    Path draft(Progress progress) {
        return folders.compute(ORDER, snapshot(), List.of(), progress).folder();
    }

    Snapshot snapshot() {
        return org.cohorte.snapshots.StoredSnapshots.of(home).newest().orElseGet(() -> CountableSnapshot.in(home.snapshots()));
    }

    public Edition frozen() {
        return frozen(List.of());
    }

    Edition frozen(List<ElsewhereFigure> elsewhere) {
        return freeze(draft(Progress.silent()), elsewhere);
    }

    /** A version of it, of other records or by other rules. */
    public Edition frozen(int version, Snapshot snapshot, EditionManifest.Settings settings, List<Path> earlier) {
        EditionOrder order = new EditionOrder(Integer.toString(version), new EditionAddress("2020", version), 2020, ORDER.title(), settings, ORDER.tables());
        return freeze(folders.compute(order, snapshot, earlier, Progress.silent()).folder(), List.of());
    }

    /** As the site of the tests freezes. */
    static Freezing freezing(Home home) {
        return new Freezing(new SigningKey(home), new SiteAddress(new StandardEnvironment()));
    }

    private Edition freeze(Path draft, List<ElsewhereFigure> elsewhere) {
        return freezing(home).freeze(draft, EditionTexts.none(), elsewhere, List.of());
    }

    Verification verify(Path folder) {
        return verify(folder, Optional.empty());
    }

    Verification verify(Path folder, Optional<String> trustedPem) {
        return new Verifying(home, Computing.alone(), Progress.silent()).verify(folder, trustedPem, Attacks.Depth.FAR);
    }
}
