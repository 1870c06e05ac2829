package org.cohorte.releases.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;

import org.cohorte.foundation.jobs.Progress;
import org.cohorte.releases.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptedMakingTest {

    @TempDir
    private Path root;

    @Test
    void killedInTheMiddleItLeavesNoEditionAndTheNextOneWorks() throws Exception {
        SmallEdition small = new SmallEdition(root);
        small.snapshot();
        killAfter(2);
        assertThat(Files.list(small.home().temporary())).hasSize(1);
        assertThat(Files.list(small.home().editions())).isEmpty();
        Edition edition = small.frozen();
        assertThat(Files.list(small.home().temporary())).isEmpty();
        assertThat(small.verify(edition.files().folder()).isSound()).isTrue();
    }

    @Test
    void stoppedInTheMiddleItLeavesTheDraftThatWasThereBefore() throws Exception {
        SmallEdition small = new SmallEdition(root);
        Path before = small.draft(Progress.silent());
        byte[] told = Files.readAllBytes(before.resolve("draft.json"));
        assertThatThrownBy(() -> small.draft((_, _) -> {
            throw new IllegalStateException("stopped");
        })).hasMessage("stopped");
        assertThat(Files.readAllBytes(before.resolve("draft.json"))).isEqualTo(told);
        assertThat(Files.list(small.home().temporary())).isEmpty();
    }

    @Test
    void computedAgainItReplacesTheDraft() throws Exception {
        SmallEdition small = new SmallEdition(root);
        Path first = small.draft(Progress.silent());
        Files.writeString(first.resolve("texts.json"), "stale");
        assertThat(small.draft(Progress.silent())).isEqualTo(first);
        assertThat(first.resolve("texts.json")).doesNotExist();
    }

    private void killAfter(int steps) throws Exception {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), KilledMaking.class.getName(), root.toString(), Integer.toString(steps))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var out = process.inputReader()) {
            assertThat(out.readLine()).isEqualTo("here");
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
