package org.cohorte.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The definitions of all figures, one file each. */
public final class Indicators {

    private static final List<Indicator> ALL = read();
    private static final List<Indicator> POOLED = ALL.stream().filter(i -> i.population() == Population.EXIT && i.kind() == Indicator.Kind.SHARE).map(Indicators::overTwoYears).toList();

    private Indicators() {}

    /** Sorted by id. */
    public static List<Indicator> all() {
        return ALL;
    }

    /**
     * The rates of leavers once more, for providers and programmes of which a year alone has too few: the year and the one before it together. They are in
     * releases only, made of the definitions above.
     */
    public static List<Indicator> pooled() {
        return POOLED;
    }

    /** Of all, the pooled ones too. */
    public static Optional<Indicator> find(String id) {
        return Stream.concat(ALL.stream(), POOLED.stream()).filter(i -> i.id().equals(id)).findFirst();
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
                node.get("breakdowns").valueStream().map(b -> Breakdown.find(b.asString()).orElseThrow()).toList(), 1);
    }

    private static Indicator overTwoYears(Indicator rate) {
        return new Indicator(rate.id() + Indicator.OVER_TWO_YEARS, rate.version(), rate.population(), rate.unit(), rate.kind(),
                new Indicator.Text(rate.title().fr() + " (sur deux ans)", rate.title().en() + " (over two years)"),
                new Indicator.Text(rate.definition().fr() + " L’année et la précédente réunies, là où une année seule compte trop peu de personnes.",
                        rate.definition().en() + " The year and the one before it together, where a year alone counts too few people."),
                rate.numerator(), rate.denominator(), rate.rows(), List.of(Breakdown.PROVIDER, Breakdown.PROGRAMME), 2);
    }

    private static Indicator.Text both(JsonNode node) {
        return new Indicator.Text(node.get("fr").asString(), node.get("en").asString());
    }

    private static Optional<String> text(JsonNode node, String name) {
        return node.has(name) ? Optional.of(node.get(name).asString()) : Optional.empty();
    }
}
