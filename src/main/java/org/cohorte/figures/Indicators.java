package org.cohorte.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The definitions of all figures, one file each. */
public final class Indicators {

    private static final List<Indicator> ALL = read();

    private Indicators() {}

    /** Sorted by id. */
    public static List<Indicator> all() {
        return ALL;
    }

    public static Optional<Indicator> find(String id) {
        return ALL.stream().filter(i -> i.id().equals(id)).findFirst();
    }

    private static List<Indicator> read() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver(Indicators.class.getClassLoader()).getResources("classpath*:org/cohorte/figures/indicators/*.json");
            return Arrays.stream(files).map(Indicators::read).sorted(Comparator.comparing(Indicator::id)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Indicator read(Resource file) {
        try (InputStream in = file.getInputStream()) {
            return indicator(JsonMapper.shared().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException("The definition " + file + " cannot be read", e);
        }
    }

    private static Indicator indicator(JsonNode node) {
        Optional<String> denominator = text(node, "denominator");
        Indicator.Kind kind = text(node, "kind").map(k -> Indicator.Kind.valueOf(k.toUpperCase(Locale.ROOT)))
                .orElse(denominator.isPresent() ? Indicator.Kind.SHARE : Indicator.Kind.COUNT);
        return new Indicator(node.get("id").asString(), node.get("version").asInt(),
                Population.valueOf(node.get("population").asString().toUpperCase(Locale.ROOT)),
                Unit.valueOf(node.get("unit").asString().toUpperCase(Locale.ROOT)), kind, both(node.get("title")), both(node.get("definition")),
                node.get("numerator").asString(), denominator, text(node, "rows"),
                node.get("breakdowns").valueStream().map(b -> Breakdown.find(b.asString()).orElseThrow()).toList());
    }

    private static Indicator.Text both(JsonNode node) {
        return new Indicator.Text(node.get("fr").asString(), node.get("en").asString());
    }

    private static Optional<String> text(JsonNode node, String name) {
        return node.has(name) ? Optional.of(node.get(name).asString()) : Optional.empty();
    }
}
