package org.cohorte.releases.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.cohorte.foundation.files.Folders;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionManifest;
import org.cohorte.releases.editions.CountableSnapshot;
import org.cohorte.releases.editions.SmallEdition;
import org.cohorte.snapshots.Snapshot;
import org.cohorte.testing.TestTerminal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release and its amendment after a late delivery: twelve women more, three corrected, one never there. */
class CompareCommandTest {

    private static final EditionManifest.Settings SETTINGS = new EditionManifest.Settings(10, 20);

    @TempDir
    private Path home;

    private Snapshot before;
    private TestTerminal terminal;

    @BeforeEach
    void publishAndAmend() {
        SmallEdition small = new SmallEdition(home);
        before = CountableSnapshot.in(small.home().snapshots());
        Edition first = small.frozen(1, before, SETTINGS, List.of());
        small.frozen(2, CountableSnapshot.afterALateDelivery(small.home().snapshots()), SETTINGS, List.of(first.files().folder()));
        terminal = TestTerminal.in(home, "en");
    }

    @AfterEach
    void close() {
        terminal.close();
    }

    private TestTerminal.Answer compare(String... arguments) {
        return terminal.run(new CompareCommand(), arguments);
    }

    @Test
    void tellsWhatMovedAndWhy() {
        TestTerminal.Answer answer = compare("2020/v1", "2020/v2");
        assertThat(answer.status()).isZero();
        assertThat(answer.out().lines()).contains("  learners 2020: 200 → 212 (records that came late, went or were corrected)",
                "  enrolments of 2020: 12 late, 0 gone, 3 corrected", "  applications of 2019: 0 late, 1 gone, 0 corrected");
    }

    @Test
    void tellsEveryFigureThatMovedAsCsv() {
        assertThat(compare("2020/v1", "2020", "--format", "csv").out().lines()).contains("learners,2020,,,value,records,200,,,A,F,212,,,A,F");
    }

    @Test
    void ofAReleaseAndItselfNothingMoved() {
        assertThat(compare("2020/v1", "2020/v1").out()).contains("No figure moved.", "The records say the same in both snapshots.");
    }

    @Test
    void withoutOneOfTheSnapshotsItTellsTheFiguresAlone() throws IOException {
        Folders.remove(before.folder());
        assertThat(compare("2020/v1", "2020/v2").out()).contains("learners 2020: 200 → 212", "what became of the records cannot be said");
    }

    @Test
    void aReleaseThatIsNotThereIsRefusedWithThoseThatAre() {
        TestTerminal.Answer answer = compare("2020/v1", "2020/v3");
        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.err()).contains("\"2020/v3\"", "2020/v1, 2020/v2");
    }
}
