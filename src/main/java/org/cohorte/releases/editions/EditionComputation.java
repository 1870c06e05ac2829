package org.cohorte.releases.editions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.FigureKey;
import org.cohorte.figures.Indicator;
import org.cohorte.figures.Indicators;
import org.cohorte.foundation.files.Checksum;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.text.Messages;
import org.cohorte.releases.Definition;
import org.cohorte.releases.EditionFiles;
import org.cohorte.releases.EditionJson;
import org.cohorte.releases.EditionManifest;
import org.cohorte.snapshots.Manifest;
import org.cohorte.snapshots.Snapshot;

/**
 * The files of an edition that follow from a snapshot: the same snapshot, settings, tables and earlier editions give the same bytes, today and
 * years later.
 */
final class EditionComputation {

    private final Computing computing;
    private final Snapshot snapshot;

    EditionComputation(Computing computing, Snapshot snapshot) {
        this.computing = computing;
        this.snapshot = snapshot;
    }

    /**
     * What the files follow from besides the snapshot.
     *
     * @param earlier folders of the editions that were public before
     */
    record Basis(EditionManifest.Settings settings, List<List<Breakdown>> tables, List<Path> earlier) {
        Basis {
            tables = List.copyOf(tables);
            earlier = List.copyOf(earlier);
        }
    }

    /**
     * What came of it, besides the files.
     *
     * @param years       for which there are figures
     * @param shownBefore figures to be hidden that earlier editions give away: for the network team alone
     */
    record Result(List<Integer> years, List<FigureKey> shownBefore) {
        Result {
            years = List.copyOf(years);
            shownBefore = List.copyOf(shownBefore);
        }
    }

    Result compute(Basis basis, Path folder, Progress progress) throws IOException {
        Files.copy(snapshot.folder().resolve(Manifest.FILE_NAME), folder.resolve(EditionFiles.SNAPSHOT_MANIFEST));
        Files.write(folder.resolve(EditionFiles.DEFINITIONS), EditionJson.bytes(definitions()));
        FiguresWriting figures = new FiguresWriting(computing, snapshot, basis);
        Result result = figures.write(folder, progress);
        try (Progress.Step step = progress.step(Messages.inBoth(EditionComputation.class, "step.labels"), -1)) {
            LabelsWriting.write(folder.resolve(EditionFiles.LABELS), snapshot);
            step.advance(1);
        }
        return result;
    }

    private static List<Definition> definitions() {
        return indicators().map(EditionComputation::definition).toList();
    }

    /** All, those over two years too, sorted by id. */
    static Stream<Indicator> indicators() {
        return Stream.concat(Indicators.all().stream(), Indicators.pooled().stream()).sorted(Comparator.comparing(Indicator::id));
    }

    private static Definition definition(Indicator indicator) {
        return new Definition(indicator.id(), indicator.version(), indicator.unit().code(), indicator.population().code(),
                indicator.kind().name().toLowerCase(Locale.ROOT), indicator.numerator(), indicator.denominator().orElse(""), indicator.rows().orElse(""),
                new Bilingual(indicator.title().fr(), indicator.title().en()), new Bilingual(indicator.definition().fr(), indicator.definition().en()),
                indicator.breakdowns().stream().map(Breakdown::code).toList());
    }

    /** Those of the named files that are there, with their checksums. */
    static List<EditionManifest.File> files(Path folder, List<String> names) throws IOException {
        List<EditionManifest.File> files = new ArrayList<>();
        for (String name : names) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                files.add(new EditionManifest.File(name, Checksum.of(file), Files.size(file)));
            }
        }
        return files;
    }
}
