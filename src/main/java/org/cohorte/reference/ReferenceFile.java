package org.cohorte.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** A list that ships with the product; its source stands in SOURCE.md beside it. */
final class ReferenceFile {

    private ReferenceFile() {}

    static List<NamedCsvRecord> rows(String name) {
        try (InputStream in = ReferenceFile.class.getResourceAsStream(name);
                CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(
                        new java.io.InputStreamReader(java.util.Objects.requireNonNull(in, name), java.nio.charset.StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The list " + name + " cannot be read", e);
        }
    }
}
