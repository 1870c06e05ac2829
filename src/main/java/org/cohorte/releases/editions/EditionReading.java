package org.cohorte.releases.editions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.cohorte.releases.Edition;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads an edition's files back. */
final class EditionReading {

    private EditionReading() {}

    /** What edition.json says. */
    record Description(String id, LocalDate day, Instant takenAt, Instant madeAt, String snapshot, boolean invented, List<Integer> years, List<File> files) {
        /** A file of the edition, with its SHA-256. */
        record File(String name, String sha256, long bytes) {}
    }

    static Edition read(Path folder) {
        try {
            Description told = JsonMapper.shared().readValue(Files.readAllBytes(folder.resolve(Edition.DESCRIPTION)), Description.class);
            List<Edition.Definition> definitions = JsonMapper.shared().readValue(Files.readAllBytes(folder.resolve(Edition.DEFINITIONS)), new TypeReference<>() {});
            return new Edition(folder, told.id(), told.day(), told.takenAt(), told.madeAt(), told.snapshot(), told.invented(), told.years(),
                    rows(folder.resolve(Edition.FIGURES)).stream().map(EditionReading::figure).toList(),
                    rows(folder.resolve(Edition.OCCUPATIONS)).stream().map(EditionReading::occupation).toList(), definitions);
        } catch (IOException e) {
            throw new UncheckedIOException("The edition in " + folder + " cannot be read", e);
        }
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    private static Edition.PublishedFigure figure(NamedCsvRecord row) {
        return new Edition.PublishedFigure(row.getField("indicator"), Integer.parseInt(row.getField("year")), row.getField("value"), row.getField("unit"),
                whole(row.getField("numerator")), whole(row.getField("denominator")), row.getField("obs_status"), row.getField("conf_status"));
    }

    private static Optional<Long> whole(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(cell));
    }

    private static Edition.RankedOccupation occupation(NamedCsvRecord row) {
        return new Edition.RankedOccupation(Integer.parseInt(row.getField("year")), row.getField("occupation_id"), row.getField("label_fr"), row.getField("label_en"),
                Integer.parseInt(row.getField("rank")), Long.parseLong(row.getField("learners")));
    }
}
