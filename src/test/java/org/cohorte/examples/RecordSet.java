package org.cohorte.examples;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of an exchange package, all values as text, an empty cell as an empty text. */
public final class RecordSet {

    /** Tables in an order in which each refers to earlier ones only. */
    public static final List<String> TABLES = List.of("providers", "sites", "occupations", "programmes", "sessions",
            "delivery_changes", "persons", "applications", "enrolments", "outcomes");

    private final Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();

    public RecordSet() {
        TABLES.forEach(table -> rows.put(table, new ArrayList<>()));
    }

    public List<Map<String, String>> rows(String table) {
        List<Map<String, String>> found = rows.get(table);
        if (found == null) {
            throw new IllegalArgumentException("no table of the exchange package: " + table);
        }
        return found;
    }

    public RecordSet add(String table, Map<String, String> row) {
        rows(table).add(new LinkedHashMap<>(row));
        return this;
    }

    /** Writes one CSV file for each table that has rows. */
    public Path writePackage(Path folder) {
        try {
            Files.createDirectories(folder);
            for (String table : TABLES) {
                if (!rows(table).isEmpty()) {
                    Files.writeString(folder.resolve(table + ".csv"), csv(rows(table)), StandardCharsets.UTF_8);
                }
            }
            return folder;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String csv(List<Map<String, String>> rows) throws IOException {
        Set<String> columns = new LinkedHashSet<>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(columns);
            rows.forEach(row -> writer.writeRecord(columns.stream().map(column -> row.getOrDefault(column, "")).toList()));
        }
        return text.toString();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        rows.forEach((table, lines) -> lines.forEach(line -> text.append(table).append(' ').append(line).append('\n')));
        return text.toString();
    }
}
