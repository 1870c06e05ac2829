package org.cohorte.snapshots.taking;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;

import org.cohorte.foundation.history.Actor;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.people.People;
import org.cohorte.people.PersonId;
import org.cohorte.snapshots.Snapshot;
import org.cohorte.snapshots.Snapshots;
import org.cohorte.snapshots.Taking;
import org.cohorte.snapshots.TakingOutcome;
import org.cohorte.testing.TestDatabase;
import org.cohorte.testing.TestInstallation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForgottenPersonsTest {

    private static final Instant INSTANT = Instant.parse("2021-09-01T08:00:00Z");
    private static final Actor SOMEONE = Actor.job("test");

    @TempDir
    private Path folder;

    @Test
    void stillCountWithTheirAgeGroupAndEverythingElseAsItWas() throws Exception {
        try (TestDatabase database = TestDatabase.fresh(); TestInstallation installation = TestInstallation.on(database, folder)) {
            database.write(Records.NETWORK);
            Snapshots snapshots = installation.get(Snapshots.class);
            Snapshot before = take(snapshots, INSTANT);
            People people = installation.get(People.class);
            people.forget(new PersonId(1), SOMEONE);
            people.forget(new PersonId(2), SOMEONE);
            Snapshot after = take(snapshots, INSTANT.plusSeconds(60));
            for (String rows : new String[] {"FROM persons", "SELECT * EXCLUDE (age) FROM enrolments ORDER BY ALL", "SELECT * EXCLUDE (age) FROM applications ORDER BY ALL",
                "FROM outcomes", "FROM sessions"}) {
                assertThat(SnapshotReading.rows(after, rows)).as(rows).isEqualTo(SnapshotReading.rows(before, rows));
            }
            assertThat(SnapshotReading.rows(before, "SELECT age FROM enrolments ORDER BY started_on")).containsExactly("19", "29", "29", "26");
            assertThat(SnapshotReading.rows(after, "SELECT age FROM enrolments ORDER BY started_on")).containsExactly("18", "26", "26", "26");
            assertThat(SnapshotReading.rows(after, "SELECT age FROM applications ORDER BY submitted_on")).containsExactly("18", "null", "26");
        }
    }

    private static Snapshot take(Snapshots snapshots, Instant instant) {
        Taking taking = Taking.of(LocalDate.parse("2021-08-31")).at(instant, new byte[Taking.SECRET_BYTES]);
        return ((TakingOutcome.Taken) snapshots.take(taking, Progress.silent())).snapshot();
    }
}
