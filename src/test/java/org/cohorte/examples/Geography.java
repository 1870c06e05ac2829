package org.cohorte.examples;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Region and department of a commune, as the definitions word it; for snapshots that are written without an import. */
final class Geography {

    private static final String UNKNOWN = "unknown";

    /** Where a site lies. */
    record Place(String region, String department) {}

    private final Map<String, Place> communes = new HashMap<>();
    private final Map<String, String> nowPartOf = new HashMap<>();
    private final Map<String, String> regionOfDepartment = new HashMap<>();

    Geography() {
        each("communes.csv", row -> communes.put(row.getField("code"), new Place(row.getField("region"), row.getField("department"))));
        each("former_communes.csv", row -> nowPartOf.put(row.getField("code"), row.getField("now_part_of")));
        each("departments.csv", row -> regionOfDepartment.put(row.getField("code"), row.getField("region")));
    }

    Place of(String commune) {
        @Nullable Place today = communes.get(commune);
        @Nullable Place since = communes.get(nowPartOf.getOrDefault(commune, ""));
        if (today != null) {
            return today;
        }
        if (since != null) {
            return since;
        }
        String department = commune.substring(0, commune.startsWith("97") || commune.startsWith("98") ? 3 : 2);
        @Nullable String region = regionOfDepartment.get(department);
        return region == null ? new Place(UNKNOWN, UNKNOWN) : new Place(region, department);
    }

    private static void each(String file, java.util.function.Consumer<NamedCsvRecord> reading) {
        try (Reader text = new InputStreamReader(Objects.requireNonNull(
                     Geography.class.getResourceAsStream("/org/cohorte/reference/" + file), file), StandardCharsets.UTF_8);
             CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            rows.forEach(reading);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
