package org.cohorte.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.cohorte.releases.Edition;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.PublishedFigure;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each format, read back, holds exactly the figures of the edition; and the answers are such as programs and caches count on. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedFilesTest {

    private static final String ROOT = "/data/2020/v1/";

    private final Edition edition = Edition.in(Path.of("src/test/resources/editions/tables"));
    private ServedSite site;

    @BeforeAll
    void serve() {
        site = ServedSite.withAnEdition();
    }

    @AfterAll
    void end() {
        site.close();
    }

    /** What is compared of a figure in a table: the year, the members, what is told, the statuses. */
    private record Row(String year, String members, String value, String numerator, String denominator, String status) {

        static Row of(PublishedFigure f) {
            return new Row(String.valueOf(f.year()), f.key().members(), f.value(), f.numerator().map(String::valueOf).orElse(""),
                    f.denominator().map(String::valueOf).orElse(""), f.observationStatus() + "/" + f.confidentiality());
        }
    }

    private record Table(String indicator, String dimensions) {
        String address(String ending) {
            return ROOT + "tables/" + indicator + "/" + (dimensions.isEmpty() ? "network" : dimensions) + ending;
        }
    }

    /** Those of the edition, and the estimates that it does not tell where there is a raw rate: by year and members. */
    private List<Row> rows(Table table) {
        Set<FigureKey> keys = new HashSet<>();
        for (String indicator : List.of(table.indicator(), table.indicator().replaceFirst("-weighted$", ""))) {
            edition.table(indicator, table.dimensions()).forEach(f -> keys.add(f.key().of(table.indicator())));
        }
        TreeMap<String, Row> rows = new TreeMap<>();
        keys.forEach(key -> edition.figure(key).or(() -> edition.untold(key)).ifPresent(f -> rows.put(key.year() + " " + key.members(), Row.of(f))));
        return List.copyOf(rows.values());
    }

    private List<Table> tables() {
        return edition.indicators().stream().flatMap(i -> edition.dimensionsOf(i).stream().map(d -> new Table(i, d))).toList();
    }

    @Test
    void theFrozenFileIsGivenAsItIs() throws IOException {
        assertThat(site.get(ROOT + "figures.csv").body()).isEqualTo(Files.readString(Path.of("src/test/resources/editions/tables/figures.csv")));
    }

    @Test
    void everyTableAsCsvHoldsTheFiguresOfTheEdition() {
        for (Table table : tables()) {
            List<Row> rows = csv(table.address(".csv")).stream().map(r -> new Row(r.getField("year"), members(r, table), r.getField("value"), optional(r, "numerator"),
                    optional(r, "denominator"), r.getField("obs_status") + "/" + r.getField("conf_status"))).toList();
            assertThat(rows).as(table.toString()).isEqualTo(rows(table));
        }
    }

    private static String members(NamedCsvRecord row, Table table) {
        return table.dimensions().isEmpty() ? "" : List.of(table.dimensions().split("\\*")).stream().map(row::getField).collect(Collectors.joining("*"));
    }

    private static String optional(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("");
    }

    private List<NamedCsvRecord> csv(String path) {
        HttpResponse<String> answer = site.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(answer.body())) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void everyTableAsJsonStatHoldsTheFiguresOfTheEdition() {
        JsonNode collection = JsonMapper.shared().readTree(site.get(ROOT + "figures.json").body());
        assertThat(collection.get("class").asString()).isEqualTo("collection");
        assertThat(collection.get("link").get("item")).hasSize(tables().size());
        for (Table table : tables()) {
            JsonNode dataset = JsonMapper.shared().readTree(site.get(table.address(".json")).body());
            assertThat(dataset.get("version").asString()).isEqualTo("2.0");
            assertThat(new HashSet<>(JsonStatCube.of(dataset))).as(table.toString())
                    .isEqualTo(Set.copyOf(rows(table)));
        }
    }

    /** Reads a dataset by the rules of json-stat.org, not by those of the writer. */
    private static final class JsonStatCube {

        static List<Row> of(JsonNode dataset) {
            List<List<String>> categories = new ArrayList<>();
            dataset.get("id").forEach(id -> {
                List<String> codes = new ArrayList<>();
                dataset.get("dimension").get(id.asString()).get("category").get("index").forEach(code -> codes.add(code.asString()));
                categories.add(codes);
            });
            int cells = categories.subList(1, categories.size()).stream().mapToInt(List::size).reduce(1, Math::multiplyExact);
            List<Row> rows = new ArrayList<>();
            for (int at = 0; at < cells; at++) {
                String status = dataset.has("status") && dataset.get("status").has(String.valueOf(at)) ? dataset.get("status").get(String.valueOf(at)).asString() : "";
                String value = text(dataset, at);
                if (!value.isEmpty() || !status.isEmpty()) {
                    rows.add(row(dataset, categories, at, cells, value, status.isEmpty() ? "A/F" : status));
                }
            }
            return rows;
        }

        private static Row row(JsonNode dataset, List<List<String>> categories, int at, int cells, String value, String status) {
            List<String> place = new ArrayList<>();
            int rest = at;
            for (int i = categories.size() - 1; i >= 1; i--) {
                place.addFirst(categories.get(i).get(rest % categories.get(i).size()));
                rest /= categories.get(i).size();
            }
            int numerator = categories.getFirst().indexOf("numerator");
            int denominator = categories.getFirst().indexOf("denominator");
            return new Row(place.getFirst(), String.join("*", place.subList(1, place.size())), value, numerator < 0 ? "" : text(dataset, numerator * cells + at),
                    denominator < 0 ? "" : text(dataset, denominator * cells + at), status);
        }

        private static String text(JsonNode dataset, int at) {
            JsonNode value = dataset.get("value").get(at);
            return value.isNull() ? "" : value.toString();
        }
    }

    @Test
    void theParquetHoldsTheFiguresOfTheEditionInTheirOrder() throws Exception {
        Path file = Files.createTempFile("figures", ".parquet");
        site.download(ROOT + "figures.parquet", file);
        List<String> lines = new ArrayList<>();
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:"); Statement statement = duckdb.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM read_parquet('" + file + "')")) {
            while (rows.next()) {
                lines.add(line(rows));
            }
        } finally {
            Files.delete(file);
        }
        assertThat(lines).isEqualTo(edition.indicators().stream().flatMap(i -> tablesByYear(i).stream()).map(PublishedFilesTest::line).toList());
    }

    /** In the order of the file: by indicator, year, dimensions, members. */
    private List<PublishedFigure> tablesByYear(String indicator) {
        List<PublishedFigure> figures = new ArrayList<>();
        edition.years().forEach(y -> edition.dimensionsOf(indicator).stream().sorted().forEach(d -> figures.addAll(edition.table(indicator, d, y))));
        return figures;
    }

    private static String line(ResultSet row) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            Object value = row.getObject(i);
            cells.add(value == null ? "" : value instanceof Double number ? String.valueOf(number) : value.toString());
        }
        return String.join(",", cells);
    }

    private static String line(PublishedFigure f) {
        return new ArrayList<>(List.of(f.indicator(), String.valueOf(f.year()), f.key().dimensions(), f.key().members(),
                f.isTold() ? String.valueOf(Double.parseDouble(f.value())) : "", f.unit(), f.numerator().map(String::valueOf).orElse(""),
                f.denominator().map(String::valueOf).orElse(""), f.observationStatus(), f.confidentiality())).stream().collect(Collectors.joining(","));
    }

    @Test
    void theMetadataOfACsvHoldsOfItsCells() {
        Set<Table> some = Set.of(new Table("learners", "region"), new Table("women-share", "occupation"), new Table("learners", "region*gender"),
                new Table("positive-exit-rate-weighted", "region"), new Table("learners", ""));
        for (Table table : some) {
            String metadata = site.get(table.address(".csv")).headers().firstValue("Link").orElseThrow().replaceAll("^<([^>]+)>.*", "$1");
            assertThat(metadata).isEqualTo(table.address(".csv-metadata.json"));
            CsvwCheck.check(site, metadata, this::csv);
        }
        CsvwCheck.check(site, ROOT + "figures.csv-metadata.json", this::csv);
    }

    /** Columns, datatypes, required cells, primary and foreign keys as CSV on the Web means them. */
    private static final class CsvwCheck {

        private static final Map<String, String> TYPES = Map.of("integer", "-?\\d+", "number", "-?\\d+(\\.\\d+)?([eE]-?\\d+)?", "gYear", "\\d{4}");

        static void check(ServedSite site, String address, java.util.function.Function<String, List<NamedCsvRecord>> reading) {
            JsonNode metadata = JsonMapper.shared().readTree(site.get(address).body());
            assertThat(metadata.get("@context").get(0).asString()).isEqualTo("http://www.w3.org/ns/csvw");
            for (JsonNode table : metadata.get("tables")) {
                String url = java.net.URI.create(address).resolve(table.get("url").asString()).toString();
                List<NamedCsvRecord> rows = reading.apply(url);
                JsonNode schema = table.get("tableSchema");
                List<String> names = new ArrayList<>();
                schema.get("columns").forEach(column -> names.add(column.get("name").asString()));
                assertThat(rows.getFirst().getHeader()).as(url).isEqualTo(names);
                schema.get("columns").forEach(column -> checkCells(url, column, rows));
                List<String> key = new ArrayList<>();
                if (schema.has("primaryKey")) {
                    schema.get("primaryKey").forEach(k -> key.add(k.asString()));
                    assertThat(rows.stream().map(r -> key.stream().map(r::getField).toList()).distinct().count()).as("primary key of " + url).isEqualTo(rows.size());
                }
                if (schema.has("foreignKeys")) {
                    schema.get("foreignKeys").forEach(k -> checkReference(url, k, rows, reading));
                }
            }
        }

        private static void checkCells(String url, JsonNode column, List<NamedCsvRecord> rows) {
            String name = column.get("name").asString();
            boolean required = column.has("required") && column.get("required").asBoolean();
            JsonNode type = column.get("datatype");
            String pattern = type.isObject() ? type.get("format").asString() : TYPES.getOrDefault(type.asString(), "(?s).*");
            assertThat(rows).as(name + " of " + url).allSatisfy(r -> {
                String cell = r.getField(name);
                assertThat(cell.isEmpty() ? !required || type.asString().equals("string") : cell.matches(pattern)).as(cell).isTrue();
            });
        }

        private static void checkReference(String url, JsonNode key, List<NamedCsvRecord> rows, java.util.function.Function<String, List<NamedCsvRecord>> reading) {
            JsonNode reference = key.get("reference");
            Set<String> known = new TreeSet<>();
            reading.apply(java.net.URI.create(url).resolve(reference.get("resource").asString()).toString())
                    .forEach(r -> known.add(r.getField(reference.get("columnReference").asString())));
            assertThat(known).as("codes in " + url).containsAll(rows.stream().map(r -> r.getField(key.get("columnReference").asString())).collect(Collectors.toSet()));
        }
    }

    @Test
    void answersAsCachesAndScriptsCountOn() {
        HttpResponse<String> answer = site.get(ROOT + "tables/learners/region.json");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow()).contains("cohorte-2020-v1-learners-region.json");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=3600", "public");
        String tag = answer.headers().firstValue("ETag").orElseThrow();
        assertThat(tag).startsWith("\"");
        assertThat(site.get(ROOT + "tables/learners/region.json", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(site.get(ROOT + "figures.csv", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding")).contains("gzip");
        HttpResponse<String> head = site.send("HEAD", ROOT + "figures.csv");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(site.get(ROOT + "tables/learners/region.json?lang=en").body()).contains("\"Learners by region\"");
    }

    @Test
    void anErrorIsAProblemWhoseTypeIsExplained() {
        for (String path : List.of("/data/2021/v1/figures.csv", "/data/2020/v2/figures.csv", ROOT + "secrets.csv", ROOT + "tables/learners/moon.csv", "/data/x",
                ROOT + "members/moon.csv", "/data/2020/v1/../../keys")) {
            HttpResponse<String> answer = site.get(path);
            assertThat(answer.statusCode()).as(path).isIn(404, 400);
            if (answer.statusCode() == 404) {
                assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).as(path).startsWith("application/problem+json");
                String type = JsonMapper.shared().readTree(answer.body()).get("type").asString();
                String page = type.substring(site.address("").length(), type.indexOf('#'));
                assertThat(site.get(page).body()).contains("id=\"" + type.substring(type.indexOf('#') + 1) + "\"");
            }
        }
    }

    @Test
    void everyFileThatTheManifestNamesIsThere() {
        List<String> names = new ArrayList<>();
        JsonMapper.shared().readTree(site.get(ROOT + "edition.json").body()).get("files").forEach(file -> names.add(file.get("name").asString()));
        assertThat(names).contains("checks.json", "figures.parquet", "tables.zip").allSatisfy(name -> assertThat(site.get(ROOT + name).statusCode()).as(name).isEqualTo(200));
    }

    @Test
    void aPartOfTheParquetCanBeRead() {
        HttpResponse<String> answer = site.get(ROOT + "figures.parquet", "Range", "bytes=0-3", "Accept-Encoding", "gzip");
        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.body()).isEqualTo("PAR1");
    }

    @Test
    void aScriptOfAnotherSiteThatAsksFirstMayRead() {
        HttpResponse<String> answer = site.send("OPTIONS", ROOT + "figures.json", "Origin", "https://journal.example", "Access-Control-Request-Method", "GET",
                "Access-Control-Request-Headers", "if-none-match");
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Methods")).contains("GET, HEAD, OPTIONS");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Headers").orElseThrow()).contains("If-None-Match");
        assertThat(site.get(ROOT + "definitions.json", "Origin", "https://journal.example").headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
    }

    @Test
    void whoeverWouldWriteIsToldThatFilesAreOnlyRead() {
        for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            HttpResponse<String> answer = site.send(method, ROOT + "figures.csv");
            assertThat(answer.statusCode()).as(method).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, OPTIONS");
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
            String type = JsonMapper.shared().readTree(answer.body()).get("type").asString();
            assertThat(site.get(type.substring(site.address("").length())).body()).contains("id=\"not-written\"");
        }
    }

    @Test
    void thePageForProgramsNamesFilesThatAreThere() {
        String page = site.get("/aide/api").body();
        List<String> named = java.util.regex.Pattern.compile("href=\"(/data/[^\"]+)\"").matcher(page).results().map(m -> m.group(1)).toList();
        assertThat(named).hasSizeGreaterThan(5).allSatisfy(path -> assertThat(site.get(path).statusCode()).as(path).isEqualTo(200));
    }
}
