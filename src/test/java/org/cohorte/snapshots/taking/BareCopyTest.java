package org.cohorte.snapshots.taking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.snapshots.SnapshotBenchmark;
import org.cohorte.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BareCopyTest {

    @TempDir
    private Path folder;

    @Test
    void theFloorReadsEveryTableAndTheMeasureLeavesNoSnapshot() throws Exception {
        try (TestDatabase database = TestDatabase.fresh()) {
            database.write(Records.NETWORK);
            InstallationSnapshots snapshots = new InstallationSnapshots(database.dataSource(), new Home(folder));
            SnapshotBenchmark.Measured measured = new BareCopy(database.dataSource(), snapshots).measure(2, Progress.silent());
            // 1 provider, 2 sites, 1 occupation, 1 programme, 2 sessions, 2 changes, 5 persons, 3 files, 5 statuses, 4 enrolments, 2 observations
            assertThat(measured.rows()).isEqualTo(28);
            assertThat(measured.shareOfFloor()).isPositive();
            assertThat(snapshots.stored().all()).isEmpty();
        }
    }
}
