package org.cohorte.releases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.cohorte.foundation.files.Checksum;
import org.cohorte.foundation.text.Bilingual;
import tools.jackson.core.type.TypeReference;

/** Reads the files of an edition beside its figures, after it has compared all with their checksums. */
record EditionReading(EditionFiles files, EditionManifest manifest) {

    /** The flag of an estimate that too few answers bear out. */
    private static final String NOT_SHOWN = "not_shown";

    static EditionReading of(Path folder) throws IOException {
        EditionFiles files = new EditionFiles(folder);
        Path told = files.path(files.isFrozen() ? EditionFiles.MANIFEST : EditionFiles.DRAFT);
        EditionManifest manifest;
        try {
            manifest = EditionJson.read(told, EditionManifest.class);
        } catch (NoSuchFileException e) {
            throw new DamagedEdition(told, "missing");
        }
        if (manifest.format() != EditionManifest.FORMAT) {
            throw new DamagedEdition(told, "format " + manifest.format() + ", and this program reads " + EditionManifest.FORMAT);
        }
        for (EditionManifest.File file : manifest.files()) {
            compare(files.path(file.name()), file);
        }
        return new EditionReading(files, manifest);
    }

    private static void compare(Path path, EditionManifest.File told) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new DamagedEdition(path, "missing");
        }
        if (Files.size(path) != told.bytes() || !Checksum.of(path).equals(told.sha256())) {
            throw new DamagedEdition(path, "changed since it was written (its SHA-256 is not that of the manifest)");
        }
    }

    List<Definition> definitions() throws IOException {
        return EditionJson.read(files.path(EditionFiles.DEFINITIONS), new TypeReference<>() {});
    }

    /** A draft has none until a person writes some. */
    EditionTexts texts() throws IOException {
        return files.find(EditionFiles.TEXTS).isPresent() ? EditionJson.read(files.path(EditionFiles.TEXTS), EditionTexts.class) : EditionTexts.none();
    }

    Labels labels() throws IOException {
        Labels labels = new Labels();
        rows(EditionFiles.LABELS, row -> labels.add(row.getField("dimension"), row.getField("member"),
                new Bilingual(row.getField("label_fr"), row.getField("label_en")), row.getField("parents")));
        return labels;
    }

    /** The lines of estimates.csv. */
    record Estimates(Map<FigureKey, PublishedEstimate> told, Map<FigureKey, WithheldEstimate> withheld) {}

    Estimates estimates() throws IOException {
        Estimates estimates = new Estimates(new HashMap<>(), new HashMap<>());
        rows(EditionFiles.ESTIMATES, row -> {
            FigureKey key = key(row);
            if (!row.getField("value").isEmpty()) {
                estimates.told().put(key, estimate(key, row));
            }
            if (row.getField("flag").equals(NOT_SHOWN)) {
                estimates.withheld().put(key, new WithheldEstimate(key, Long.parseLong(row.getField("answers")), Long.parseLong(row.getField("base"))));
            }
        });
        return estimates;
    }

    private static FigureKey key(NamedCsvRecord row) {
        return new FigureKey(row.getField("indicator"), Integer.parseInt(row.getField("year")), row.getField("dimensions"), row.getField("members"));
    }

    private static PublishedEstimate estimate(FigureKey key, NamedCsvRecord row) {
        return new PublishedEstimate(key,
                number(row, "value"), number(row, "standard_error"), number(row, "low"), number(row, "high"), Long.parseLong(row.getField("answers")),
                Long.parseLong(row.getField("base")), number(row, "response"), Optional.of(row.getField("design_effect")).filter(effect -> !effect.isEmpty()).map(Double::valueOf), row.getField("flag"));
    }

    private static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }

    List<ElsewhereFigure> elsewhere() throws IOException {
        List<ElsewhereFigure> figures = new java.util.ArrayList<>();
        rows(EditionFiles.ELSEWHERE, row -> figures.add(new ElsewhereFigure(row.getField("indicator"), Integer.parseInt(row.getField("year")), row.getField("value"),
                row.getField("unit"), FigureRows.whole(row.getField("numerator")), FigureRows.whole(row.getField("denominator")),
                new Bilingual(row.getField("source_fr"), row.getField("source_en")), row.getField("address"))));
        return List.copyOf(figures);
    }

    /** A file that this edition does not have has no rows. */
    private void rows(String name, Consumer<NamedCsvRecord> reader) throws IOException {
        if (files.find(name).isPresent()) {
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(files.path(name))) {
                rows.forEach(reader);
            }
        }
    }
}
