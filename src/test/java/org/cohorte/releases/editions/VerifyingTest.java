package org.cohorte.releases.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

import org.cohorte.foundation.files.Checksum;
import org.cohorte.foundation.files.Folders;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.installation.Program;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.releases.ChangedEdition;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionFiles;
import org.cohorte.releases.EditionJson;
import org.cohorte.releases.EditionManifest;
import org.cohorte.releases.ElsewhereFigure;
import org.cohorte.releases.editions.Verification.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyingTest {

    @TempDir
    private Path root;

    private SmallEdition small;

    @BeforeEach
    void makeAHome() {
        small = new SmallEdition(root.resolve("home"));
    }

    @Test
    void anUntouchedEditionAgreesBitForBit() {
        Edition edition = small.frozen();
        Verification verification = small.verify(edition.files().folder());
        assertThat(verification.isSound()).isTrue();
        assertThat(verification.statements()).filteredOn(s -> !s.key().startsWith("program.")).extracting(Verification.Statement::verdict).containsOnly(Verdict.AGREES);
        assertThat(keys(verification)).contains("signature.right", "snapshot.same", "recount.same", "attack.held");
        assertThat(verification.statements()).filteredOn(s -> s.key().startsWith("remade.")).extracting(s -> s.arguments().getFirst()).containsExactly("figures.parquet", "tables.zip");
        assertThat(recomputed(verification)).containsExactlyInAnyOrderElementsOf(
                edition.manifest().files().stream().map(EditionManifest.File::name).filter(EditionFiles.COMPUTED::contains).toList());
    }

    @Test
    void aTamperedFileIsFoundByItsName() throws IOException {
        Path folder = copyOf(small.frozen());
        Path figures = folder.resolve("figures.csv");
        Files.writeString(figures, Files.readString(figures).replace("learners,2020,,,200,", "learners,2020,,,201,"));
        Verification verification = small.verify(folder);
        assertThat(verification.isSound()).isFalse();
        assertThat(verification.statements()).contains(Verification.Statement.differs("file.changed", "figures.csv"));
    }

    @Test
    void aChangedByteInAFileForProgramsIsFound() throws IOException {
        Edition edition = small.frozen();
        for (String name : EditionFiles.FORMATS) {
            Path folder = copyOf(edition);
            byte[] bytes = Files.readAllBytes(folder.resolve(name));
            bytes[bytes.length / 2] ^= 1;
            Files.write(folder.resolve(name), bytes);
            assertThat(small.verify(folder).statements()).contains(Verification.Statement.differs("file.changed", name));
            Folders.remove(folder);
        }
    }

    @Test
    void aTableFileThatWasSignedAndDoesNotFollowFromTheFiguresIsNamed() throws IOException {
        Path folder = copyOf(small.frozen());
        ChangedEdition.at(folder).withTableFile("tables/learners/network.csv", text -> text.replace("2020,200,", "2020,201,"));
        sign(folder, withItsChecksums(folder));
        Verification verification = small.verify(folder);
        assertThat(verification.isSound()).isFalse();
        assertThat(verification.statements()).contains(Verification.Statement.differs("remade.tables.differs", "tables.zip", "1").with(List.of("tables/learners/network.csv")),
                Verification.Statement.agrees("remade.same", "figures.parquet"));
        sign(folder, madeWith("9.9", manifest(folder).definitions(), manifest(folder)));
        assertThat(small.verify(folder).statements()).as("another version may write it so")
                .contains(Verification.Statement.unchecked("remade.otherwise", "tables.zip", "9.9", Program.version()).with(List.of("tables/learners/network.csv")));
    }

    @Test
    void filesForProgramsAreMadeAnewWithoutTheSnapshotToo() throws IOException {
        Edition edition = small.frozen();
        Folders.remove(small.snapshot().folder());
        assertThat(keys(small.verify(edition.files().folder()))).contains("remade.same", "remade.tables.same");
    }

    @Test
    void anEditionFromBeforeThereWereFilesForProgramsIsToldToHaveNone() throws IOException {
        Path folder = copyOf(small.frozen());
        for (String name : EditionFiles.FORMATS) {
            Files.delete(folder.resolve(name));
        }
        sign(folder, manifest(folder).withFiles(manifest(folder).files().stream().filter(f -> !EditionFiles.FORMATS.contains(f.name())).toList()));
        Verification verification = small.verify(folder);
        assertThat(verification.isSound()).isTrue();
        assertThat(verification.statements()).contains(Verification.Statement.unchecked("remade.none", "figures.parquet"), Verification.Statement.unchecked("remade.none", "tables.zip"));
    }

    @Test
    void aFigureChangedWithItsChecksumBreaksTheSignature() throws IOException {
        Path folder = copyOf(small.frozen());
        forge(folder);
        assertThat(keys(small.verify(folder))).contains("signature.wrong");
    }

    @Test
    void aForgerWithAKeyOfTheirOwnIsNotTrustedAndTheFirstRowsThatDifferAreShown() throws IOException {
        Path folder = copyOf(small.frozen());
        forge(folder);
        SigningKey other = new SigningKey(new Home(root.resolve("elsewhere")));
        Files.write(folder.resolve("signature.json"), EditionJson.bytes(other.sign(Files.readAllBytes(folder.resolve("edition.json")))));
        Verification verification = small.verify(folder);
        assertThat(keys(verification)).contains("signature.otherKey");
        assertThat(verification.statements()).filteredOn(s -> s.key().equals("recomputed.differs")).singleElement()
                .satisfies(s -> assertThat(s.details()).containsExactly("- learners,2020,,,201,people,,,A,F", "+ learners,2020,,,200,people,,,A,F"));
        assertThat(keys(verification)).contains("recount.differs");
        Verification withTheirKey = small.verify(folder, Optional.of(other.publicPem()));
        assertThat(keys(withTheirKey)).contains("signature.right", "recomputed.differs");
    }

    @Test
    void aFileThatIsGoneOrForeignIsNamed() throws IOException {
        Path folder = copyOf(small.frozen());
        Files.delete(folder.resolve("labels.csv"));
        Files.writeString(folder.resolve("more.csv"), "x");
        assertThat(small.verify(folder).statements()).contains(Verification.Statement.differs("file.missing", "labels.csv"),
                Verification.Statement.differs("file.foreign", "more.csv"));
    }

    @Test
    void withoutTheSnapshotItSaysThatNothingCanBeComputed() throws IOException {
        Edition edition = small.frozen();
        Folders.remove(small.snapshot().folder());
        Verification verification = small.verify(edition.files().folder());
        assertThat(verification.isSound()).isTrue();
        assertThat(verification.statements()).contains(Verification.Statement.unchecked("snapshot.gone", edition.manifest().snapshot().id()));
        assertThat(recomputed(verification)).isEmpty();
        assertThat(keys(verification)).as("a reader needs no snapshot").contains("attack.held");
    }

    @Test
    void aSnapshotWithAFileThatChangedIsNotComputedFrom() throws IOException {
        Edition edition = small.frozen();
        Files.writeString(small.snapshot().folder().resolve("persons.parquet"), "x");
        assertThat(small.verify(edition.files().folder()).statements()).contains(Verification.Statement.differs("snapshot.damaged", "persons.parquet"));
    }

    @Test
    void ofAVersionOfADefinitionThatItDoesNotHaveItComparesTheOthersOneByOne() throws IOException {
        Path folder = copyOf(small.frozen());
        var versions = new java.util.TreeMap<>(manifest(folder).definitions());
        versions.put("women-share", 2);
        sign(folder, madeWith("9.9", versions, manifest(folder)));
        Verification verification = small.verify(folder);
        assertThat(verification.isSound()).isTrue();
        assertThat(verification.statements()).contains(Verification.Statement.unchecked("definitions.other", "women-share (version 2)"));
        assertThat(keys(verification)).contains("told.same");
    }

    @Test
    void whatAnotherVersionOfTheProgramMadeIsComparedAsAWhole() throws IOException {
        Path folder = copyOf(small.frozen());
        sign(folder, madeWith("9.9+1cf769d9436a", manifest(folder).definitions(), manifest(folder)));
        Verification verification = small.verify(folder);
        assertThat(verification.isSound()).isTrue();
        assertThat(verification.statements()).contains(Verification.Statement.unchecked("program.other", "9.9+1cf769d9436a", Program.version()));
        assertThat(recomputed(verification)).contains("figures.csv", "plan.json");
        assertThat(keys(verification)).contains("recount.same").doesNotContain("program.cause");
    }

    @Test
    void whatAnotherVersionComputedOtherwiseNamesItAsTheLikelyCause() throws IOException {
        Path folder = copyOf(small.frozen());
        forge(folder);
        sign(folder, madeWith("9.9", manifest(folder).definitions(), manifest(folder)));
        Verification verification = small.verify(folder);
        assertThat(keys(verification)).contains("signature.right", "recomputed.differs");
        assertThat(verification.statements()).contains(Verification.Statement.unchecked("program.cause", "9.9", Program.version()));
        assertThat(verification.isSound()).isFalse();
    }

    @Test
    void aBrokenSealIsNotPutDownToTheProgram() throws IOException {
        Path folder = copyOf(small.frozen());
        forge(folder);
        Files.write(folder.resolve("edition.json"), EditionJson.bytes(madeWith("9.9", manifest(folder).definitions(), manifest(folder))));
        assertThat(keys(small.verify(folder))).contains("signature.wrong", "recomputed.differs").doesNotContain("program.cause", "attack.held", "attack.narrowed", "attack.contradiction");
    }

    @Test
    void whatAnotherVersionProtectedOtherwiseIsNoErrorWhereAllToldValuesAgree() throws IOException {
        Path folder = copyOf(small.frozen());
        EditionManifest.Settings looser = new EditionManifest.Settings(3, 5);
        sign(folder, madeWith(Program.version(), looser, manifest(folder).definitions(), manifest(folder)));
        assertThat(small.verify(folder).isSound()).as("the same version hides the same").isFalse();
        sign(folder, madeWith("9.9", looser, manifest(folder).definitions(), manifest(folder)));
        Verification verification = small.verify(folder);
        assertThat(verification.isSound()).isTrue();
        assertThat(verification.statements()).contains(Verification.Statement.unchecked("program.protection", "9.9", Program.version()));
        assertThat(keys(verification)).contains("told.same", "recomputed.protection", "attack.held").doesNotContain("program.cause", "recomputed.differs");
    }

    @Test
    void estimatesOfAnEditionBeforeTheirBoundsWereToldAgreeInTheColumnsThatItHas() throws IOException {
        Path folder = copyOf(small.frozen());
        Path estimates = folder.resolve("estimates.csv");
        List<String> before = Files.readAllLines(estimates).stream().map(line -> String.join(",", List.of(line.split(",", -1)).subList(0, 13))).toList();
        assertThat(before).hasSizeGreaterThan(1).first().asString().endsWith(",flag");
        Files.write(estimates, before);
        sign(folder, madeWith("9.9", manifest(folder).definitions(), withItsChecksums(folder)));
        assertThat(small.verify(folder).isSound()).isTrue();
        assertThat(keys(small.verify(folder))).contains("told.same");

        String changed = before.getLast() + "x";
        Files.writeString(estimates, Files.readString(estimates).replace(before.getLast(), changed));
        sign(folder, madeWith("9.9", manifest(folder).definitions(), withItsChecksums(folder)));
        assertThat(small.verify(folder).statements()).contains(Verification.Statement.differs("told.differs").with(List.of("- " + changed)));
    }

    @Test
    void aSealedEditionThatGivesAwayWhatItHidesIsUnsound() throws IOException {
        Path folder = copyOf(small.frozen());
        forge(folder, "learners,2020,region,11,140,people,,,A,F", "learners,2020,region,11,,people,,,A,C");
        sign(folder, manifest(folder));
        Verification verification = small.verify(folder);
        assertThat(verification.isSound()).isFalse();
        assertThat(verification.statements()).filteredOn(s -> s.key().equals("attack.narrowed")).singleElement()
                .satisfies(s -> assertThat(s.details().getFirst()).contains("learners").contains("140"));
    }

    @Test
    void anEditionBeforeItThatIsNotHereIsNamedAsNotLookedAt() throws IOException {
        EditionManifest.Settings settings = new EditionManifest.Settings(10, 20);
        Edition before = small.frozen(1, small.snapshot(), settings, List.of());
        Edition after = small.frozen(2, small.snapshot(), settings, List.of(before.files().folder()));
        assertThat(keys(small.verify(after.files().folder()))).contains("attack.held").doesNotContain("attack.earlierGone");
        Folders.remove(before.files().folder());
        assertThat(small.verify(after.files().folder()).statements()).contains(Verification.Statement.unchecked("attack.earlierGone", "2020/v1"));
    }

    @Test
    void figuresPublishedElsewhereAreSaidToBeBeyondIt() {
        Edition edition = small.frozen(List.of(new ElsewhereFigure("learners", 2014, "120", "people", Optional.empty(), Optional.empty(),
                new Bilingual("Bilan 2014, \"annexe\"", "Report of 2014, annex"), "https://example.org/2014")));
        assertThat(edition.elsewhere()).singleElement().satisfies(f -> assertThat(f.source().fr()).isEqualTo("Bilan 2014, \"annexe\""));
        assertThat(small.verify(edition.files().folder()).statements()).contains(Verification.Statement.unchecked("elsewhere", "1"));
    }

    @Test
    void findsAnEditionByReleaseVersionOrFolder() {
        Edition edition = small.frozen();
        Verifying verifying = new Verifying(small.home(), Computing.alone(), Progress.silent());
        for (String named : List.of("2020", "2020/v1", edition.files().folder().toString())) {
            assertThat(verifying.find(named)).as(named).contains(edition.files().folder());
        }
        assertThat(verifying.find("2020/v2")).isEmpty();
        assertThat(verifying.find("../2020")).isEmpty();
    }

    /** Changes a figure and the manifest with it, as one would who wants to deceive. */
    private static void forge(Path folder) throws IOException {
        forge(folder, "learners,2020,,,200,", "learners,2020,,,201,");
    }

    private static void forge(Path folder, String row, String other) throws IOException {
        Path figures = folder.resolve("figures.csv");
        Files.writeString(figures, Files.readString(figures).replace(row, other));
        Files.write(folder.resolve("edition.json"), EditionJson.bytes(withItsChecksums(folder)));
    }

    private static EditionManifest withItsChecksums(Path folder) throws IOException {
        EditionManifest manifest = manifest(folder);
        List<EditionManifest.File> files = new java.util.ArrayList<>();
        for (EditionManifest.File file : manifest.files()) {
            files.add(new EditionManifest.File(file.name(), Checksum.of(folder.resolve(file.name())), Files.size(folder.resolve(file.name()))));
        }
        return manifest.withFiles(files);
    }

    private static EditionManifest manifest(Path folder) throws IOException {
        return EditionJson.read(folder.resolve("edition.json"), EditionManifest.class);
    }

    private static EditionManifest madeWith(String program, SortedMap<String, Integer> definitions, EditionManifest told) {
        return madeWith(program, told.settings(), definitions, told);
    }

    private static EditionManifest madeWith(String program, EditionManifest.Settings settings, SortedMap<String, Integer> definitions, EditionManifest told) {
        return new EditionManifest(told.format(), told.release(), told.version(), told.reportingYear(), told.title(), told.day(), told.madeAt(), told.invented(), told.years(),
                told.snapshot(), settings, told.tables(), definitions, told.earlier(), program, told.site(), told.files());
    }

    private void sign(Path folder, EditionManifest manifest) throws IOException {
        byte[] bytes = EditionJson.bytes(manifest);
        Files.write(folder.resolve("edition.json"), bytes);
        Files.write(folder.resolve("signature.json"), EditionJson.bytes(new SigningKey(small.home()).sign(bytes)));
    }

    private Path copyOf(Edition edition) throws IOException {
        Path folder = Files.createDirectories(root.resolve("downloaded"));
        try (Stream<Path> files = Files.list(edition.files().folder())) {
            for (Path file : files.toList()) {
                Files.write(folder.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        }
        return folder;
    }

    private static List<String> keys(Verification verification) {
        return verification.statements().stream().map(Verification.Statement::key).toList();
    }

    private static List<String> recomputed(Verification verification) {
        return verification.statements().stream().filter(s -> s.key().equals("recomputed.same")).map(s -> s.arguments().getFirst()).toList();
    }
}
