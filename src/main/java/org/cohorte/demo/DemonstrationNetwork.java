package org.cohorte.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;

import org.cohorte.demo.network.InventedPackage;
import org.cohorte.demo.network.NetworkSize;
import org.cohorte.exchange.format.DeliveredPackage;
import org.cohorte.exchange.importing.ImportOutcome;
import org.cohorte.exchange.importing.PackageImport;
import org.cohorte.foundation.files.WorkFolder;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.snapshots.Snapshots;
import org.cohorte.snapshots.Taking;
import org.cohorte.snapshots.TakingOutcome;
import org.springframework.stereotype.Component;

/**
 * The demonstration: a package of invented people taken in as any package is, a snapshot that speaks to the last day of its records. What is there already is kept; what a kill left undone is done at the next start.
 */
@Component
public class DemonstrationNetwork {

    /** The records of the invented network reach to the end of August 2021, so that the figures of 2020 are final. */
    static final LocalDate DAY = LocalDate.of(2021, 8, 31);

    private static final long SEED = 2020;

    private final Home home;
    private final PackageImport imports;
    private final Snapshots snapshots;

    DemonstrationNetwork(Home home, PackageImport imports, Snapshots snapshots) {
        this.home = home;
        this.imports = imports;
        this.snapshots = snapshots;
    }

    public void makeWhatIsMissing(Progress progress) {
        makeWhatIsMissing(NetworkSize.OF_THE_BILAN, progress);
    }

    /** In another size: for benchmarks. */
    public void makeWhatIsMissing(NetworkSize size, Progress progress) {
        if (snapshots.stored().newest().isEmpty()) {
            takeIn(size, progress);
            take(progress);
        }
    }

    /** Taking the same package in twice changes nothing, so a start after a kill simply does it again. */
    private void takeIn(NetworkSize size, Progress progress) {
        try (WorkFolder work = WorkFolder.in(home.temporary(), "demonstration")) {
            Path folder = work.path().resolve("demonstration");
            InventedPackage.write(folder, SEED, size, progress);
            try (DeliveredPackage delivered = DeliveredPackage.open(folder, home)) {
                if (imports.run(delivered, "", false, progress) instanceof ImportOutcome.Refused refused) {
                    throw new IllegalStateException("the demonstration network was refused: " + refused.findings().counts());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(Progress progress) {
        if (!(snapshots.take(Taking.of(DAY), progress) instanceof TakingOutcome.Taken)) {
            throw new IllegalStateException("no snapshot could be taken of " + DAY);
        }
    }
}
