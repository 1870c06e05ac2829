package org.cohorte.releases.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionFiles;
import org.cohorte.releases.EditionTexts;
import org.cohorte.releases.OccupationGroup;
import org.cohorte.releases.FigureKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreezingTest {

    private static final EditionTexts TEXTS = new EditionTexts(List.of(new EditionTexts.ChosenSentence("learners", "Onze personnes", "Eleven people", true,
            List.of(FigureKey.ofNetwork("learners", 2020)))),
            List.of(new OccupationGroup(new Bilingual("développement et données", "development and data"), List.of("developer", "analyst"))), new Bilingual("Une note", "A note"), Bilingual.NONE, List.of(new EditionTexts.Provider("school", "School")), List.of());

    @TempDir
    private Path root;

    @Test
    void afterItNothingInTheFolderIsWritable() throws IOException {
        Edition edition = new SmallEdition(root).frozen();
        try (Stream<Path> files = Files.list(edition.files().folder())) {
            assertThat(files).isNotEmpty().allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("r--r--r--"));
        }
        assertThat(edition.files().isFrozen()).isTrue();
        assertThat(edition.files().find(EditionFiles.DRAFT)).isEmpty();
    }

    @Test
    void doneTwiceItLeavesTheSameBytes() throws IOException {
        SmallEdition small = new SmallEdition(root);
        Edition first = small.frozen();
        byte[] manifest = Files.readAllBytes(first.files().path(EditionFiles.MANIFEST));
        SmallEdition.freezing(small.home()).freeze(first.files().folder(), TEXTS, List.of(), List.of());
        assertThat(Files.readAllBytes(first.files().path(EditionFiles.MANIFEST))).isEqualTo(manifest);
    }

    @Test
    void whatPeopleWroteIsReadBack() {
        SmallEdition small = new SmallEdition(root);
        Freezing freezing = SmallEdition.freezing(small.home());
        assertThat(freezing.freeze(small.draft(Progress.silent()), TEXTS, List.of(), List.of()).texts()).isEqualTo(TEXTS);
    }

    @Test
    void anApprovalTakenBackOpensTheFolderAndTheNextOneClosesIt() {
        SmallEdition small = new SmallEdition(root);
        Path folder = small.frozen().files().folder();
        Freezing freezing = SmallEdition.freezing(small.home());
        freezing.thaw(folder);
        assertThat(new EditionFiles(folder).isFrozen()).isFalse();
        assertThat(Edition.in(folder).figure("learners", 2020)).isPresent();
        assertThat(freezing.freeze(folder, TEXTS, List.of(), List.of()).texts()).isEqualTo(TEXTS);
        assertThat(small.verify(folder).isSound()).isTrue();
    }

    @Test
    void aDraftThatAKillLeftHalfFrozenIsADraftAndCanBeFrozen() throws IOException {
        SmallEdition small = new SmallEdition(root);
        Path folder = small.draft(Progress.silent());
        Files.writeString(folder.resolve("signature.json"), "{}");
        Files.writeString(folder.resolve("tables.zip"), "of an approval that was taken back");
        Files.writeString(folder.resolve(".new-tables.zip"), "PK");
        Files.writeString(folder.resolve(".new-edition.json"), "{");
        assertThat(new EditionFiles(folder).isFrozen()).isFalse();
        assertThat(small.verify(SmallEdition.freezing(small.home()).freeze(folder, TEXTS, List.of(), List.of()).files().folder()).isSound()).isTrue();
    }

    @Test
    void killedWhileItWritesTheFilesForProgramsItLeavesADraftThatCanBeFrozen() throws Exception {
        SmallEdition small = new SmallEdition(root);
        Path folder = small.draft(Progress.silent());
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), KilledFreezing.class.getName(), root.toString(), folder.toString()).inheritIO().start();
        while (process.isAlive() && !Files.exists(folder.resolve(".new-figures.parquet")) && !Files.exists(folder.resolve("figures.parquet"))) {
            Thread.onSpinWait();
        }
        process.destroyForcibly().waitFor();
        assertThat(folder.resolve("elsewhere.csv")).as("it had begun").exists();
        assertThat(new EditionFiles(folder).isFrozen()).isFalse();
        assertThat(Edition.in(folder).figure("learners", 2020)).isPresent();
        Edition edition = SmallEdition.freezing(small.home()).freeze(folder, TEXTS, List.of(), List.of());
        assertThat(small.verify(edition.files().folder()).isSound()).isTrue();
    }

    @Test
    void ofManyInstancesThatStartAtOnceAllSignWithOneKeyThatOnlyTheOwnerReads() throws Exception {
        Home home = new Home(root);
        List<Callable<String>> instances = Stream.generate(() -> (Callable<String>) () -> new SigningKey(home).id()).limit(16).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            List<String> ids = new java.util.ArrayList<>();
            for (Future<String> id : threads.invokeAll(instances)) {
                ids.add(id.get());
            }
            assertThat(ids).hasSize(16).containsOnly(ids.getFirst());
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.keys().resolve("edition-signing.json")))).isEqualTo("rw-------");
        assertThat(Files.list(home.keys())).hasSize(1);
    }
}
