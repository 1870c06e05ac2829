package org.cohorte.releases.editions;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.cohorte.figures.Breakdown;
import org.cohorte.figures.Figure;
import org.cohorte.figures.FigureFiles;
import org.cohorte.figures.Indicators;
import org.cohorte.figures.KeyFigures;
import org.cohorte.figures.Selection;
import org.cohorte.foundation.home.Home;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.releases.Edition;
import org.cohorte.snapshots.Snapshot;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Freezes figures in a folder: written beside, flushed, moved in its place whole. */
final class EditionWriting {

    /** The ranking tells only of occupations with more learners than this. */
    private static final long SMALLEST_TOLD = 10;

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Home home;
    private final KeyFigures keyFigures;

    EditionWriting(Home home, KeyFigures keyFigures) {
        this.home = home;
        this.keyFigures = keyFigures;
    }

    Path write(Snapshot snapshot, Progress progress) {
        try (Progress.Step step = progress.step("figures", 3)) {
            List<Figure> figures = keyFigures.ofNetwork(snapshot, Selection.network());
            step.advance(1);
            List<Edition.RankedOccupation> ranking = ranking(snapshot);
            step.advance(1);
            Path fresh = Files.createTempDirectory(home.temporary(), "edition");
            writeFigures(fresh.resolve(Edition.FIGURES), figures);
            writeRanking(fresh.resolve(Edition.OCCUPATIONS), ranking);
            Files.write(fresh.resolve(Edition.DEFINITIONS), (JSON.writeValueAsString(definitions()) + "\n").getBytes(StandardCharsets.UTF_8));
            Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
            String id = now.toString().replaceAll("[-:]", "");
            List<Integer> years = figures.stream().map(Figure::year).distinct().sorted().toList();
            var description = new EditionReading.Description(id, snapshot.manifest().day(), snapshot.manifest().takenAt(), now, snapshot.manifest().id(),
                    snapshot.manifest().invented(), years, files(fresh));
            Files.write(fresh.resolve(Edition.DESCRIPTION), (JSON.writeValueAsString(description) + "\n").getBytes(StandardCharsets.UTF_8));
            Path folder = home.editions().resolve(id);
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
            step.advance(1);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("The edition cannot be written", e);
        }
    }

    private static void writeFigures(Path file, List<Figure> figures) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            FigureFiles.CSV.write(figures, out);
        }
    }

    private static void writeRanking(Path file, List<Edition.RankedOccupation> ranking) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            csv.writeRecord("year", "occupation_id", "label_fr", "label_en", "rank", "learners");
            ranking.forEach(o -> csv.writeRecord(String.valueOf(o.year()), o.id(), o.labelFr(), o.labelEn(), String.valueOf(o.rank()), String.valueOf(o.learners())));
        }
    }

    private static List<EditionReading.Description.File> files(Path folder) throws IOException {
        List<EditionReading.Description.File> files = new ArrayList<>();
        for (String name : List.of(Edition.FIGURES, Edition.OCCUPATIONS, Edition.DEFINITIONS)) {
            byte[] bytes = Files.readAllBytes(folder.resolve(name));
            files.add(new EditionReading.Description.File(name, sha256(bytes), bytes.length));
        }
        return files;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Edition.Definition> definitions() {
        return Indicators.all().stream().map(i -> new Edition.Definition(i.id(), i.version(), i.unit().code(), i.population().code(),
                i.kind().name().toLowerCase(Locale.ROOT), i.numerator(), i.denominator().orElse(""), i.rows().orElse(""), new Edition.Definition.Text(i.title().fr(), i.title().en()),
                new Edition.Definition.Text(i.definition().fr(), i.definition().en()), i.breakdowns().stream().map(Breakdown::code).toList())).toList();
    }

    private record Key(int year, String occupation) {}

    private List<Edition.RankedOccupation> ranking(Snapshot snapshot) {
        Map<String, List<String>> labels = OccupationLabels.of(snapshot);
        Map<Key, Long> learners = new HashMap<>();
        Map<Key, Long> ranks = new HashMap<>();
        for (Figure figure : keyFigures.unprotected(snapshot, Selection.by("occupation"))) {
            if (figure.value() instanceof Figure.Value.Count(long count)) {
                Key key = new Key(figure.year(), figure.members().getFirst());
                switch (figure.indicator().id()) {
                    case "learners" -> learners.put(key, count);
                    case "occupation-rank" -> ranks.put(key, count);
                    default -> { }
                }
            }
        }
        return ranks.keySet().stream().filter(key -> learners.get(key) > SMALLEST_TOLD)
                .sorted(java.util.Comparator.comparingInt(Key::year).thenComparing(ranks::get).thenComparing(Key::occupation))
                .map(key -> new Edition.RankedOccupation(key.year(), key.occupation(), labels.get(key.occupation()).get(0), labels.get(key.occupation()).get(1),
                        Math.toIntExact(ranks.get(key)), learners.get(key))).toList();
    }
}
