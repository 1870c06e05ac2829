package org.cohorte.releases.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedCollection;
import java.util.TreeMap;

import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;
import org.cohorte.releases.Edition;
import org.cohorte.releases.FileAddresses;
import org.cohorte.releases.PublishedFigure;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tables as JSON-stat 2 (json-stat.org/full): a dataset a table, a collection an edition. A cell without a row in the edition is null without a
 * status; one that is hidden is null with a status. The status is the observation's and the confidentiality's code joined by a slash, and is left
 * out where it is {@value #USUAL}.
 */
public final class JsonStat {

    /** A normal figure, free to publish. */
    static final String USUAL = "A/F";

    /** Sorted, so that the same edition gives the same bytes. */
    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();
    private static final List<String> TERRITORIES = List.of("region", "department");

    private final Language language;
    private final Messages messages;
    private final String base;

    /** @param base address of the site, which links begin with */
    public JsonStat(Language language, String base) {
        this.language = language;
        this.messages = Messages.of(JsonStat.class, language);
        this.base = base;
    }

    byte[] collection(Edition edition) {
        Map<String, Object> collection = head("collection", edition.manifest().title().in(language), updated(edition));
        FileAddresses files = FileAddresses.of(edition.manifest().address());
        collection.put("href", base + files.file(FileAddresses.COLLECTION));
        List<Map<String, Object>> items = new ArrayList<>();
        for (String indicator : edition.indicators()) {
            for (String dimensions : edition.dimensionsOf(indicator)) {
                TableRows.of(edition, indicator, dimensions).ifPresent(t -> items.add(Map.of("class", "dataset", "href", base + files.table(indicator, dimensions, "json"),
                        "label", label(t))));
            }
        }
        collection.put("link", Map.of("item", items));
        return JSON.writeValueAsBytes(collection);
    }

    /**
     * The editions that hold, each a collection of its own.
     *
     * @param updated when the newest of them was published
     */
    public byte[] index(List<Edition> current, String updated) {
        Map<String, Object> collection = head("collection", messages.text("index"), updated);
        collection.put("href", base + FileAddresses.INDEX);
        collection.put("link", Map.of("item", current.stream().map(e -> Map.of("class", "collection",
                "href", base + FileAddresses.of(e.manifest().address()).file(FileAddresses.COLLECTION), "label", e.manifest().title().in(language))).toList()));
        return JSON.writeValueAsBytes(collection);
    }

    byte[] dataset(TableRows table) {
        Edition edition = table.edition();
        FileAddresses files = FileAddresses.of(edition.manifest().address());
        Map<String, Object> dataset = head("dataset", label(table), updated(edition));
        String id = table.definition().id();
        dataset.put("href", base + files.table(id, table.joinedDimensions(), "json"));
        dataset.put("source", messages.text("source", edition.manifest().title().in(language), String.valueOf(edition.manifest().version())));
        dataset.put("note", notes(table));
        dataset.put("link", Map.of("license", List.of(Map.of("href", CsvwMetadata.LICENCE)),
                "alternate", List.of(Map.of("type", "text/csv", "href", base + files.table(id, table.joinedDimensions(), "csv")))));
        new Cells(table).putInto(dataset);
        dataset.put("extension", Map.of("indicator", id, "indicatorVersion", table.definition().version(), "unit", table.definition().unit(),
                "edition", edition.manifest().address().path(), "statuses", statuses(table)));
        return JSON.writeValueAsBytes(dataset);
    }

    /** Years published elsewhere are no cells of it; that there are some is said. */
    private List<String> notes(TableRows table) {
        List<String> notes = new ArrayList<>(List.of(table.definition().definition().in(language), messages.text("note.hidden")));
        if (table.dimensions().isEmpty() && table.edition().elsewhere().stream().anyMatch(e -> e.indicator().equals(table.definition().id()))) {
            notes.add(messages.text("note.elsewhere"));
        }
        return notes;
    }

    /** When its figures were computed. */
    private static String updated(Edition edition) {
        return edition.manifest().madeAt().toString();
    }

    /** What the code of a status means. */
    public static Bilingual status(String code) {
        return Messages.inBoth(JsonStat.class, "status." + code);
    }

    private Map<String, Object> head(String kind, String label, String updated) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("version", "2.0");
        head.put("class", kind);
        head.put("label", label);
        head.put("updated", updated);
        return head;
    }

    private String label(TableRows table) {
        String title = table.definition().title().in(language);
        return table.dimensions().isEmpty() ? title
                : messages.text("by", title, String.join(messages.text("and"), table.dimensions().stream().map(d -> messages.text("dimension." + d).toLowerCase(language.locale())).toList()));
    }

    /** In words, those that occur. */
    private Map<String, String> statuses(TableRows table) {
        Map<String, String> words = new TreeMap<>();
        table.figures().forEach(f -> words.computeIfAbsent(status(f), s -> String.join(messages.text("and.status"),
                status(f.observationStatus()).in(language), status(f.confidentiality()).in(language))));
        return words;
    }

    private static String status(PublishedFigure figure) {
        return figure.observationStatus() + "/" + figure.confidentiality();
    }

    /** The cube: the measure first, then the year, then the members; the last runs fastest. */
    private final class Cells {

        private final TableRows table;
        private final List<String> ids = new ArrayList<>(List.of("measure", "year"));
        private final List<SequencedCollection<String>> categories = new ArrayList<>();
        private final List<Map<String, Integer>> places = new ArrayList<>();

        Cells(TableRows table) {
            this.table = table;
            categories.add(table.measures().stream().map(Measure::code).toList());
            categories.add(table.years().stream().map(String::valueOf).toList());
            for (int i = 0; i < table.dimensions().size(); i++) {
                ids.add(table.dimensions().get(i));
                categories.add(table.members(i));
            }
            for (SequencedCollection<String> category : categories) {
                Map<String, Integer> place = new HashMap<>();
                category.forEach(code -> place.put(code, place.size()));
                places.add(place);
            }
        }

        void putInto(Map<String, Object> dataset) {
            dataset.put("id", ids);
            dataset.put("size", categories.stream().map(SequencedCollection::size).toList());
            List<String> territories = table.dimensions().stream().filter(TERRITORIES::contains).toList();
            Map<String, Object> role = new LinkedHashMap<>(Map.of("time", List.of("year"), "metric", List.of("measure")));
            if (!territories.isEmpty()) {
                role.put("geo", territories);
            }
            dataset.put("role", role);
            Map<String, Object> dimensions = new LinkedHashMap<>();
            for (int i = 0; i < ids.size(); i++) {
                dimensions.put(ids.get(i), dimension(ids.get(i), categories.get(i)));
            }
            dataset.put("dimension", dimensions);
            putValues(dataset);
        }

        private Map<String, Object> dimension(String id, SequencedCollection<String> codes) {
            Map<String, Object> category = new LinkedHashMap<>();
            category.put("index", codes);
            Map<String, String> labels = new LinkedHashMap<>();
            codes.forEach(code -> labels.put(code, switch (id) {
                case "measure" -> Measure.valueOf(code.toUpperCase(java.util.Locale.ROOT)).label().in(language);
                case "year" -> code;
                default -> table.edition().labels().written(id, code, language);
            }));
            category.put("label", labels);
            if (id.equals("measure")) {
                Map<String, Object> units = new LinkedHashMap<>();
                codes.stream().filter(code -> !isCount(code)).forEach(code -> units.put(code, Map.of("label", messages.text("unit." + table.definition().unit()))));
                category.put("unit", units);
            }
            return Map.of("label", messages.text("dimension." + id), "category", category);
        }

        private boolean isCount(String measure) {
            return measure.equals(Measure.NUMERATOR.code()) || measure.equals(Measure.DENOMINATOR.code());
        }

        private void putValues(Map<String, Object> dataset) {
            Object[] values = new Object[categories.stream().mapToInt(SequencedCollection::size).reduce(1, Math::multiplyExact)];
            Map<String, String> statuses = new LinkedHashMap<>();
            List<Measure> measures = table.measures();
            for (int measure = 0; measure < measures.size(); measure++) {
                for (PublishedFigure figure : table.figures()) {
                    int at = place(measure, figure);
                    values[at] = table.number(figure, measures.get(measure)).orElse(null);
                    if (!status(figure).equals(USUAL)) {
                        statuses.put(String.valueOf(at), status(figure));
                    }
                }
            }
            dataset.put("value", values);
            if (!statuses.isEmpty()) {
                dataset.put("status", statuses);
            }
        }

        private int place(int measure, PublishedFigure figure) {
            int at = measure * categories.get(1).size() + places.get(1).get(String.valueOf(figure.year()));
            for (int i = 0; i < table.dimensions().size(); i++) {
                at = at * categories.get(i + 2).size() + places.get(i + 2).get(figure.key().memberList().get(i));
            }
            return at;
        }
    }
}
