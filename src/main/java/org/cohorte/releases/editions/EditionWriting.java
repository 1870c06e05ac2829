package org.cohorte.releases.editions;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.Figure;
import org.cohorte.figures.Figure.Confidentiality;
import org.cohorte.figures.FigureFiles;
import org.cohorte.figures.Indicators;
import org.cohorte.figures.KeyFigures;
import org.cohorte.figures.Selection;
import org.cohorte.foundation.files.Checksum;
import org.cohorte.foundation.files.Durable;
import org.cohorte.foundation.files.Folders;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;
import org.cohorte.releases.Definition;
import org.cohorte.releases.EditionFiles;
import org.cohorte.releases.EditionJson;
import org.cohorte.releases.EditionManifest;
import org.cohorte.snapshots.Manifest;
import org.cohorte.snapshots.Snapshot;

/** Freezes figures in a folder: written beside, flushed, moved in its place whole. */
final class EditionWriting {

    /** The ranking tells only of occupations with more learners than this. */
    private static final long SMALLEST_TOLD = 10;

    private static final long SMALLEST_BASE = 20;

    private final Home home;
    private final KeyFigures keyFigures;

    EditionWriting(Home home, KeyFigures keyFigures) {
        this.home = home;
        this.keyFigures = keyFigures;
    }

    Path write(Snapshot snapshot, Progress progress) {
        try (Progress.Step step = progress.step(Messages.of(EditionWriting.class, Language.ofTerminal()).text("step.figures"), 3)) {
            List<Figure> figures = new ArrayList<>(keyFigures.ofNetwork(snapshot, Selection.network()));
            step.advance(1);
            figures.addAll(ranking(snapshot));
            figures.sort(Figure.FILE_ORDER);
            step.advance(1);
            Path fresh = Files.createTempDirectory(home.temporary(), "edition-");
            try {
                writeFiles(fresh, snapshot, figures);
                Path place = home.editions().resolve(Instant.now().truncatedTo(ChronoUnit.MILLIS).toString().replaceAll("[-:]", ""));
                Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
                Durable.flush(home.editions());
                step.advance(1);
                return place;
            } finally {
                Folders.remove(fresh);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The edition cannot be written", e);
        }
    }

    private void writeFiles(Path folder, Snapshot snapshot, List<Figure> figures) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(folder.resolve(EditionFiles.FIGURES), StandardCharsets.UTF_8))) {
            FigureFiles.CSV.write(figures, out);
        }
        LabelsWriting.write(folder.resolve(EditionFiles.LABELS), snapshot);
        Files.write(folder.resolve(EditionFiles.DEFINITIONS), EditionJson.bytes(definitions()));
        Files.copy(snapshot.folder().resolve(Manifest.FILE_NAME), folder.resolve(EditionFiles.SNAPSHOT_MANIFEST));
        Files.write(folder.resolve(EditionFiles.MANIFEST), EditionJson.bytes(manifest(folder, snapshot.manifest(), figures)));
        Durable.flushFolder(folder);
    }

    private EditionManifest manifest(Path folder, Manifest snapshot, List<Figure> figures) throws IOException {
        List<Integer> years = figures.stream().map(Figure::year).distinct().sorted().toList();
        int year = years.stream().filter(y -> figures.stream().noneMatch(f -> f.year() == y && f.status() == Figure.ObservationStatus.P))
                .max(Comparator.naturalOrder()).orElse(snapshot.day().getYear());
        var versions = new TreeMap<String, Integer>();
        Indicators.all().forEach(i -> versions.put(i.id(), i.version()));
        String program = EditionWriting.class.getPackage().getImplementationVersion();
        return new EditionManifest(EditionManifest.FORMAT, Integer.toString(year), 1, year, new Bilingual(title(year, Language.FR), title(year, Language.EN)), snapshot.day(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS), snapshot.invented(), years, new EditionManifest.OfSnapshot(snapshot.id(), snapshot.day(), snapshot.takenAt(),
                        Checksum.of(folder.resolve(EditionFiles.SNAPSHOT_MANIFEST))),
                new EditionManifest.Settings(SMALLEST_TOLD, SMALLEST_BASE), List.of(List.of(), List.of(Breakdown.OCCUPATION.code())), versions,
                program == null ? "" : program, files(folder));
    }

    private static String title(int year, Language language) {
        return Messages.of(EditionWriting.class, language).text("title", Integer.toString(year));
    }

    private static List<EditionManifest.File> files(Path folder) throws IOException {
        List<EditionManifest.File> files = new ArrayList<>();
        for (String name : EditionFiles.COMPUTED) {
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                files.add(new EditionManifest.File(name, Checksum.of(file), Files.size(file)));
            }
        }
        return files;
    }

    private static List<Definition> definitions() {
        return Indicators.all().stream().map(i -> new Definition(i.id(), i.version(), i.unit().code(), i.population().code(),
                i.kind().name().toLowerCase(Locale.ROOT), i.numerator(), i.denominator().orElse(""), i.rows().orElse(""), new Bilingual(i.title().fr(), i.title().en()), new Bilingual(i.definition().fr(), i.definition().en()),
                i.breakdowns().stream().map(Breakdown::code).toList())).toList();
    }

    /** Learners by occupation and the rank of these, of those with more than ten. */
    private List<Figure> ranking(Snapshot snapshot) {
        List<Figure> ranked = keyFigures.unprotected(snapshot, Selection.by("occupation")).stream()
                .filter(f -> f.indicator().id().equals("learners") || f.indicator().id().equals("occupation-rank")).toList();
        Map<List<Object>, Boolean> told = new HashMap<>();
        ranked.stream().filter(f -> f.indicator().id().equals("learners"))
                .forEach(f -> told.put(List.of(f.year(), f.memberCodes()), f.value() instanceof Figure.Value.Count(long count) && count > SMALLEST_TOLD));
        return ranked.stream().filter(f -> told.getOrDefault(List.of(f.year(), f.memberCodes()), false))
                .map(f -> new Figure(f.indicator(), f.year(), f.dimensions(), f.members(), f.value(), f.status(), Confidentiality.F)).toList();
    }
}
