package org.cohorte.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the worked examples out of docs/examples; README.md there describes how they are written. */
public final class ExampleReading {

    private static final Path FOLDER = Path.of("docs", "examples");
    private static final Pattern DAY = Pattern.compile("Snapshot's day: (\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern TABLE = Pattern.compile("\\*\\*([a-z_]+)\\*\\*");

    private ExampleReading() {}

    public static List<Example> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().matches("\\d\\d-.*\\.md")).sorted()
                    .flatMap(file -> read(file).stream()).toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static List<Example> read(Path file) {
        try {
            String[] parts = Files.readString(file).split("(?m)^## ");
            List<Example> examples = new ArrayList<>();
            for (int i = 1; i < parts.length; i++) {
                examples.add(example(file.getFileName().toString(), parts[i].lines().toList()));
            }
            return examples;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Example example(String file, List<String> lines) {
        StringBuilder sentence = new StringBuilder();
        StringBuilder reason = new StringBuilder();
        LocalDate day = null;
        Map<String, List<Map<String, String>>> tables = new LinkedHashMap<>();
        String table = "";
        List<String> header = List.of();
        for (String line : lines.subList(1, lines.size())) {
            Matcher dayFound = DAY.matcher(line);
            Matcher tableFound = TABLE.matcher(line);
            if (line.startsWith("> ")) {
                sentence.append(line.substring(2)).append(' ');
            } else if (dayFound.find()) {
                day = LocalDate.parse(dayFound.group(1));
            } else if (tableFound.matches()) {
                table = tableFound.group(1);
                header = List.of();
                tables.computeIfAbsent(table, _ -> new ArrayList<>());
            } else if (line.startsWith("|") && header.isEmpty()) {
                header = cells(line);
            } else if (line.startsWith("|") && !line.startsWith("|--")) {
                tables.get(table).addAll(rows(file, header, cells(line)));
            } else if (!line.isBlank() && (tables.containsKey("figures") || tables.containsKey("estimates"))) {
                reason.append(line).append(' ');
            }
        }
        if (day == null) {
            throw new IllegalArgumentException(file + ", " + lines.getFirst() + ": no snapshot's day");
        }
        List<Map<String, String>> figures = expected(tables, "figures");
        List<Map<String, String>> estimates = expected(tables, "estimates");
        return new Example(file, lines.getFirst(), sentence.toString().strip(), day, ExampleDefaults.complete(tables),
                figures, estimates, reason.toString().strip());
    }

    /** Takes what is expected out of the tables of records. */
    private static List<Map<String, String>> expected(Map<String, List<Map<String, String>>> tables, String name) {
        List<Map<String, String>> rows = tables.remove(name);
        return rows == null ? List.of() : rows;
    }

    /** As many alike as the column {@code times} says; one without it. */
    private static List<Map<String, String>> rows(String file, List<String> header, List<String> cells) {
        Map<String, String> row = row(file, header, cells);
        String times = row.remove("times");
        return Collections.nCopies(times == null ? 1 : Integer.parseInt(times), row);
    }

    private static List<String> cells(String line) {
        String inner = line.strip();
        inner = inner.substring(1, inner.endsWith("|") ? inner.length() - 1 : inner.length());
        return Stream.of(inner.split("\\|", -1)).map(String::strip).map(cell -> cell.replace("`", "")).toList();
    }

    private static Map<String, String> row(String file, List<String> header, List<String> cells) {
        if (header.size() != cells.size()) {
            throw new IllegalArgumentException(file + ": " + cells + " does not fit " + header);
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), cells.get(i));
        }
        return row;
    }
}
