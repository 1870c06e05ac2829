package org.cohorte.releases.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Numbers;
import org.cohorte.releases.EditionManifest;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * How to cite a page: as a text, as BibTeX, as CSL-JSON (citationstyles.org).
 *
 * @param address that never changes
 */
public record Citation(String text, String bibtex, String csl, String address) {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /**
     * @param title what is cited; the release itself is not said to stand in the release
     * @param key   of its own, for BibTeX
     */
    static Citation of(Reading reading, String title, String key, String path) {
        Addresses here = reading.here();
        EditionManifest told = reading.edition().manifest();
        LocalDate day = LocalDate.ofInstant(publishedAt(reading), Moments.PARIS);
        String address = reading.site().of(path);
        String edition = told.title().in(here.language());
        String network = here.text("network");
        String version = String.valueOf(told.version());
        boolean isWhole = title.equals(edition);
        String published = Numbers.day(day, here.language());
        String text = isWhole ? here.text("cite.whole", network, title, version, published, address) : here.text("cite.text", network, title, edition, version, published, address);
        String bibtex = """
                @misc{%s,
                  author = {{%s}},
                  title = {%s},
                %s  year = {%d},
                  month = {%d},
                  version = {%s},
                  url = {%s}
                }""".formatted(key, escaped(network), escaped(title), isWhole ? "" : "  howpublished = {" + escaped(edition) + "},\n",
                day.getYear(), day.getMonthValue(), version, address);
        return new Citation(text, bibtex, csl(key, title, isWhole ? "" : edition, network, version, day, address, here.language()), address);
    }

    private static Instant publishedAt(Reading reading) {
        return switch (reading.standing()) {
            case Standing.Published published -> published.version().publishedAt();
            case Standing.Draft draft -> draft.embargo().orElse(reading.edition().manifest().madeAt());
        };
    }

    private static String csl(String key, String title, String edition, String network, String version, LocalDate day, String address, Language language) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", key);
        item.put("type", "dataset");
        item.put("title", title);
        if (!edition.isEmpty()) {
            item.put("container-title", edition);
        }
        item.put("author", List.of(Map.of("literal", network)));
        item.put("issued", Map.of("date-parts", List.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))));
        item.put("version", version);
        item.put("URL", address);
        item.put("language", language.code());
        return JSON.writeValueAsString(List.of(item));
    }

    private static String escaped(String text) {
        return text.replaceAll("([\\\\{}%&#$_])", "\\\\$1");
    }
}
