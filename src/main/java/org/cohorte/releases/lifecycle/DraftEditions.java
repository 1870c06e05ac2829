package org.cohorte.releases.lifecycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.cohorte.figures.Breakdown;
import org.cohorte.foundation.files.Durable;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.releases.EarlierEditions;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionFiles;
import org.cohorte.releases.EditionJson;
import org.cohorte.releases.EditionManifest;
import org.cohorte.releases.VersionId;
import org.cohorte.releases.editions.EditionFolders;
import org.cohorte.releases.editions.EditionOrder;
import org.cohorte.releases.editions.Freezing;
import org.cohorte.snapshots.Snapshot;
import org.springframework.stereotype.Component;

/** The folder of a version: computed and checked while it is a draft, frozen at approval, opened again where it is sent back. */
@Component
class DraftEditions {

    private final EditionFolders folders;
    private final Freezing freezing;
    private final EarlierEditions earlier;
    private final DraftChecks checks;
    private final EditionShelf shelf;

    DraftEditions(EditionFolders folders, Freezing freezing, EarlierEditions earlier, DraftChecks checks, EditionShelf shelf) {
        this.folders = folders;
        this.freezing = freezing;
        this.earlier = earlier;
        this.checks = checks;
        this.shelf = shelf;
    }

    /** What checks.json holds. */
    record Checked(List<CheckFinding> findings, Map<String, String> explanations) {}

    static String folderName(VersionId version) {
        return Long.toString(version.value());
    }

    private Path folder(VersionId version) {
        return folders.folder(folderName(version));
    }

    /** Computes the figures and checks them; begun again it begins anew. */
    void compute(Version version, Snapshot snapshot, Progress progress) {
        EditionFolders.Computed draft = folders.compute(order(version), snapshot, earlier.folders(), progress);
        keep(draft.folder(), new Checked(checks.ofFigures(version, draft, snapshot, progress), Map.of()));
    }

    private static EditionOrder order(Version version) {
        Basis basis = version.basis();
        return new EditionOrder(folderName(version.id()), version.address(), version.reportingYear(), version.title(),
                new EditionManifest.Settings(basis.threshold(), basis.smallestBase(), basis.notSensitive()),
                basis.tables().stream().map(table -> Arrays.stream(table.split("\\*")).map(code -> Breakdown.find(code).orElseThrow()).toList()).toList());
    }

    private static void keep(Path folder, Checked checked) {
        Path file = folder.resolve(EditionFiles.CHECKS);
        try {
            Files.write(file, EditionJson.bytes(checked));
            Durable.flush(file);
        } catch (IOException e) {
            throw new UncheckedIOException("What the checks found cannot be kept in " + folder, e);
        }
    }

    /** What the checks found when the figures were computed, and what follows from the words written since; of a frozen folder what was found at approval. */
    List<CheckFinding> findings(Version version, Written written) {
        List<CheckFinding> ofFigures = checked(version.id()).findings();
        if (new EditionFiles(folder(version.id())).isFrozen()) {
            return ofFigures;
        }
        List<CheckFinding> all = new ArrayList<>(ofFigures.stream().filter(f -> !DraftChecks.isOfWords(f)).toList());
        all.addAll(checks.ofWords(version, draft(version, written), written));
        return all;
    }

    private Edition draft(Version version, Written written) {
        return written.on(shelf.asItStands(version.id()).orElseThrow());
    }

    private Checked checked(VersionId version) {
        try {
            return EditionJson.read(folder(version).resolve(EditionFiles.CHECKS), Checked.class);
        } catch (IOException e) {
            throw new UncheckedIOException("What the checks found of version " + version.value() + " cannot be read", e);
        }
    }

    /** Writes what people wrote, then the manifest and its signature. Of explanations only those of what is still found: all of it is published. */
    void freeze(Version version, Written written) {
        List<CheckFinding> findings = findings(version, written);
        Map<String, String> explanations = new TreeMap<>();
        findings.stream().filter(written::explains).forEach(finding -> explanations.put(finding.key(), written.explanations().get(finding.key()).text()));
        freezing.freeze(folder(version.id()), draft(version, written).texts(), written.elsewhere(), new Checked(findings.stream().map(CheckFinding::toBePublished).toList(), explanations));
    }

    /** The folder of a draft is open again. */
    void thaw(VersionId version) {
        Path folder = folder(version);
        if (Files.exists(folder)) {
            freezing.thaw(folder);
        }
    }
}
