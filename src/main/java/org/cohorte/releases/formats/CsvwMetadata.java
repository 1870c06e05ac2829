package org.cohorte.releases.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionFiles;
import org.cohorte.releases.FileAddresses;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the CSV files say of themselves to programs: CSV on the Web (w3.org/TR/tabular-metadata), in both languages. */
final class CsvwMetadata {

    /** Licence Ouverte 2.0 of Etalab. */
    static final String LICENCE = "https://www.etalab.gouv.fr/licence-ouverte-open-licence/";

    /** Sorted, so that the same edition gives the same bytes. */
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();
    private static final Messages FRENCH = Messages.of(CsvwMetadata.class, Language.FR);
    private static final Messages ENGLISH = Messages.of(CsvwMetadata.class, Language.EN);

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Edition edition;

    CsvwMetadata(Edition edition) {
        this.edition = edition;
    }

    /** Of the files that hold the whole edition. */
    byte[] ofEdition() {
        List<Map<String, Object>> tables = new ArrayList<>();
        tables.add(indicators(FileAddresses.INDICATORS));
        tables.add(table(EditionFiles.FIGURES, Map.of("columns", figureColumns(), "primaryKey", List.of("indicator", "year", "dimensions", "members"),
                "foreignKeys", List.of(foreignKey("indicator", FileAddresses.INDICATORS, "indicator")))));
        if (edition.files().find(EditionFiles.ESTIMATES).isPresent()) {
            tables.add(table(EditionFiles.ESTIMATES, Map.of("columns", estimateColumns(), "foreignKeys",
                    List.of(foreignKey("indicator", FileAddresses.INDICATORS, "indicator")))));
        }
        tables.add(table(EditionFiles.LABELS, Map.of("columns", List.of(text("dimension"), text("member"), text("label_fr"), text("label_en"), optional("parents", "string")),
                "primaryKey", List.of("dimension", "member"))));
        if (edition.files().find(EditionFiles.ELSEWHERE).isPresent()) {
            tables.add(table(EditionFiles.ELSEWHERE, Map.of("columns", elsewhereColumns(), "primaryKey", List.of("indicator", "year"), "foreignKeys",
                    List.of(foreignKey("indicator", FileAddresses.INDICATORS, "indicator")))));
        }
        return group(edition.manifest().title(), tables);
    }

    /** Of one table and the lists of its codes. */
    byte[] ofTable(TableRows table) {
        String name = FileAddresses.tableName(table.joinedDimensions());
        List<Map<String, Object>> tables = new ArrayList<>();
        List<Map<String, Object>> keys = new ArrayList<>();
        for (String dimension : table.dimensions()) {
            String url = "../../members/" + dimension + ".csv";
            tables.add(members(url));
            keys.add(foreignKey(dimension, url, "member"));
        }
        List<String> primary = new ArrayList<>(List.of("year"));
        primary.addAll(table.dimensions());
        tables.add(table(name + ".csv", Map.of("columns", tableColumns(table), "primaryKey", primary, "foreignKeys", keys)));
        return group(table.definition().title(), tables);
    }

    private byte[] group(Bilingual title, List<Map<String, Object>> tables) {
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("@context", List.of("http://www.w3.org/ns/csvw", Map.of("@language", "fr")));
        group.put("dc:title", inBoth(title));
        group.put("dc:created", Map.of("@value", LocalDate.ofInstant(edition.manifest().madeAt(), PARIS).toString(), "@type", "http://www.w3.org/2001/XMLSchema#date"));
        group.put("dc:license", Map.of("@id", LICENCE));
        group.put("dialect", Map.of("encoding", "utf-8", "lineTerminators", List.of("\n"), "delimiter", ",", "header", true, "doubleQuote", true));
        group.put("tables", tables);
        return (JSON.writeValueAsString(group) + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Map<String, Object> table(String url, Map<String, Object> schema) {
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("url", url);
        table.put("dc:description", inBoth(words("csvw.file." + (url.contains("/members/") ? "members" : known(url)))));
        table.put("tableSchema", schema);
        return table;
    }

    private static String known(String url) {
        return List.of(EditionFiles.FIGURES, EditionFiles.ESTIMATES, EditionFiles.LABELS, EditionFiles.ELSEWHERE, FileAddresses.INDICATORS).contains(url) ? url : "table";
    }

    private static Map<String, Object> indicators(String url) {
        return table(url, Map.of("columns", List.of(text("indicator"), required("version", "integer"), unit(), text("population"), text("title_fr"), text("title_en"),
                text("definition_fr"), text("definition_en")), "primaryKey", List.of("indicator")));
    }

    private static Map<String, Object> members(String url) {
        return table(url, Map.of("columns", List.of(text("member"), text("label_fr"), text("label_en")), "primaryKey", List.of("member")));
    }

    private static List<Map<String, Object>> figureColumns() {
        return List.of(text("indicator"), year(), blankable("dimensions"), blankable("members"), optional("value", "number"), unit(), optional("numerator", "integer"),
                optional("denominator", "integer"), observation(), confidentiality());
    }

    /** Editions that were frozen before estimates had their bounds have no columns of them. */
    private List<Map<String, Object>> estimateColumns() {
        List<Map<String, Object>> columns = new ArrayList<>(List.of(text("indicator"), year(), blankable("dimensions"), blankable("members"), optional("value", "number"),
                optional("standard_error", "number"), optional("low", "number"), optional("high", "number"), required("answers", "integer"), required("base", "integer"),
                required("response", "number"), optional("design_effect", "number"), optional("flag", "string")));
        if (header(EditionFiles.ESTIMATES).contains("lowest")) {
            columns.addAll(List.of(required("lowest", "number"), required("highest", "number")));
        }
        return columns;
    }

    private List<String> header(String name) {
        try (Stream<String> lines = Files.lines(edition.files().path(name))) {
            return List.of(lines.findFirst().orElse("").split(","));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, Object>> elsewhereColumns() {
        return List.of(text("indicator"), year(), required("value", "number"), unit(), optional("numerator", "integer"), optional("denominator", "integer"),
                text("source_fr"), text("source_en"), optional("address", "anyURI"));
    }

    private static List<Map<String, Object>> tableColumns(TableRows table) {
        List<Map<String, Object>> columns = new ArrayList<>(List.of(year()));
        table.dimensions().forEach(d -> columns.addAll(List.of(text(d), text(d + "_label_fr"), text(d + "_label_en"))));
        table.measures().forEach(m -> columns.add(optional(m.code(), m == Measure.NUMERATOR || m == Measure.DENOMINATOR ? "integer" : "number")));
        columns.addAll(List.of(unit(), observation(), confidentiality()));
        return columns;
    }

    private static Map<String, Object> foreignKey(String column, String resource, String referenced) {
        return Map.of("columnReference", column, "reference", Map.of("resource", resource, "columnReference", referenced));
    }

    private static Map<String, Object> text(String name) {
        return required(name, "string");
    }

    private static Map<String, Object> year() {
        return required("year", "gYear");
    }

    private static Map<String, Object> unit() {
        return required("unit", Map.of("base", "string", "format", "files|people|programmes|sessions|percent|rank"));
    }

    private static Map<String, Object> observation() {
        return required("obs_status", Map.of("base", "string", "format", "A|E|P|U"));
    }

    private static Map<String, Object> confidentiality() {
        return required("conf_status", Map.of("base", "string", "format", "F|C|D"));
    }

    /** An empty cell is the value of the network, not a missing one: it is part of the key. */
    private static Map<String, Object> blankable(String name) {
        Map<String, Object> column = column(name, "string");
        column.put("null", "\u2205");
        return column;
    }

    private static Map<String, Object> required(String name, Object datatype) {
        Map<String, Object> column = column(name, datatype);
        column.put("required", true);
        return column;
    }

    private static Map<String, Object> optional(String name, Object datatype) {
        Map<String, Object> column = column(name, datatype);
        column.put("null", "");
        return column;
    }

    private static Map<String, Object> column(String name, Object datatype) {
        Map<String, Object> column = new LinkedHashMap<>();
        column.put("name", name);
        column.put("titles", name);
        String key = name.contains("_label_") ? name.substring(name.indexOf("label_")) : name;
        if (FRENCH.has("csvw.column." + key)) {
            column.put("dc:description", inBoth(words("csvw.column." + key)));
        }
        column.put("datatype", datatype);
        return column;
    }

    private static Bilingual words(String key) {
        return new Bilingual(FRENCH.text(key), ENGLISH.text(key));
    }

    private static List<Map<String, String>> inBoth(Bilingual text) {
        return List.of(Map.of("@value", text.fr(), "@language", "fr"), Map.of("@value", text.en(), "@language", "en"));
    }
}
