package org.cohorte.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.cohorte.figures.Figure.Confidentiality;
import org.cohorte.figures.Figure.Value;
import org.cohorte.figures.PublishedFigures.Meaning;
import org.cohorte.figures.PublishedFigures.Row;
import org.cohorte.figures.PublishedFigures.Rules;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the files of figures back as any reader can. */
final class PublicationReading {

    /** A sum of weights counts nobody: no count can be worked out of it. */
    private static final String ESTIMATED = "E";

    private static final String FIGURES = "figures.csv";
    private static final String DEFINITIONS = "definitions.json";

    private PublicationReading() {}

    static PublishedFigures read(Path folder, PublicClassifications classifications, Rules rules) {
        return new PublishedFigures(rows(folder.resolve(FIGURES)), meanings(folder.resolve(DEFINITIONS)), classifications, rules);
    }

    private static List<Row> rows(Path file) {
        Map<String, List<Breakdown>> dimensions = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : reader) {
                if (row.getField("obs_status").equals(ESTIMATED)) {
                    continue;
                }
                try {
                    if (!Indicator.namesAnEstimate(row.getField("indicator"))) {
                        rows.add(row(row, dimensions));
                    }
                } catch (IllegalArgumentException | NoSuchElementException e) {
                    throw new UnreadablePublication(file, Math.toIntExact(row.getStartingLineNumber()), String.valueOf(e.getMessage()), e);
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UnreadablePublication(file, 0, "cannot be read", e);
        }
    }

    private static Row row(NamedCsvRecord row, Map<String, List<Breakdown>> dimensions) {
        List<Breakdown> split = dimensions.computeIfAbsent(row.getField("dimensions"), PublicationReading::split);
        String members = row.getField("members");
        FigureKey key = new FigureKey(row.getField("indicator"), Integer.parseInt(row.getField("year")), split,
                split.isEmpty() ? List.of() : List.of(members.split("\\*", split.size())));
        return new Row(key, value(row), Confidentiality.valueOf(row.getField("conf_status")));
    }

    private static List<Breakdown> split(String codes) {
        return codes.isEmpty() ? List.of() : Arrays.stream(codes.split("\\*"))
                .map(code -> Breakdown.find(code).orElseThrow(() -> new IllegalArgumentException("no breakdown is called " + code))).toList();
    }

    private static Value value(NamedCsvRecord row) {
        if (row.getField("value").isEmpty()) {
            return new Value.Hidden();
        }
        return row.getField("denominator").isEmpty() ? new Value.Count(Long.parseLong(row.getField("value")))
                : new Value.Share(Long.parseLong(row.getField("numerator")), Long.parseLong(row.getField("denominator")));
    }

    private static Map<String, Meaning> meanings(Path file) {
        Map<String, Meaning> meanings = new HashMap<>();
        try {
            for (JsonNode node : JsonMapper.shared().readTree(Files.readAllBytes(file))) {
                Meaning meaning = meaning(node);
                meanings.put(meaning.indicator(), meaning);
            }
            return meanings;
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            throw new UnreadablePublication(file, 0, String.valueOf(e.getMessage()), e);
        }
    }

    private static Meaning meaning(JsonNode node) {
        String id = node.path("id").asString();
        if (!node.has("kind")) {
            throw new IllegalArgumentException(id + " does not say of which kind it is (count, share, cumulative, rank, estimate)");
        }
        return new Meaning(id, Population.valueOf(upper(node, "population")), Unit.valueOf(upper(node, "unit")), Indicator.Kind.valueOf(upper(node, "kind")),
                node.path("numerator").asString(), text(node, "denominator"), text(node, "rows"), node.path("years").asInt(Meaning.yearsOf(id)));
    }

    private static String upper(JsonNode node, String name) {
        return node.path(name).asString().toUpperCase(Locale.ROOT);
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.of(node.path(name).asString("")).filter(text -> !text.isEmpty());
    }
}
