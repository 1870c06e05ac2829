package org.cohorte.exchange.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the exchange package, read from datapackage.json: the one source of its tables, columns and constraints. */
public final class PackageDescription {

    public static final String FILE = "datapackage.json";

    private static final PackageDescription CURRENT = new PackageDescription(read());

    private final List<Resource> resources;

    private PackageDescription(JsonNode description) {
        this.resources = children(description.get("resources")).stream().map(PackageDescription::resource).toList();
    }

    public static PackageDescription current() {
        return CURRENT;
    }

    /** The tables, each after those that it refers to. */
    public List<Resource> resources() {
        return resources;
    }

    public Resource resource(String name) {
        return resources.stream().filter(r -> r.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table " + name + " in the exchange package"));
    }

    /** The text of datapackage.json. */
    public static byte[] bytes() {
        try (InputStream in = Objects.requireNonNull(PackageDescription.class.getResourceAsStream("/org/cohorte/exchange/" + FILE))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read() {
        return JsonMapper.shared().readTree(bytes());
    }

    private static Resource resource(JsonNode node) {
        JsonNode schema = node.get("schema");
        List<Resource.ForeignKey> keys = children(schema.get("foreignKeys")).stream()
                .map(k -> new Resource.ForeignKey(k.get("fields").asString(), k.get("reference").get("resource").asString(),
                        k.get("reference").get("fields").asString())).toList();
        return new Resource(node.get("name").asString(), node.get("path").asString(),
                children(schema.get("fields")).stream().map(PackageDescription::field).toList(), texts(schema.get("primaryKey")), keys);
    }

    private static Field field(JsonNode node) {
        JsonNode limits = node.has("constraints") ? node.get("constraints") : JsonMapper.shared().createObjectNode();
        return new Field(node.get("name").asString(), Field.Type.valueOf(node.get("type").asString().toUpperCase(Locale.ROOT)),
                node.has("format") ? node.get("format").asString() : null,
                limits.has("required") && limits.get("required").asBoolean(),
                limits.has("pattern") ? Pattern.compile(limits.get("pattern").asString()) : null,
                limits.has("maxLength") ? limits.get("maxLength").asInt() : null,
                texts(limits.get("enum")), number(limits.get("minimum")), number(limits.get("maximum")),
                node.has("description") ? node.get("description").asString() : "");
    }

    private static @Nullable BigDecimal number(@Nullable JsonNode node) {
        return node == null ? null : node.decimalValue();
    }

    private static List<String> texts(@Nullable JsonNode node) {
        return node == null ? List.of() : node.isArray() ? children(node).stream().map(JsonNode::asString).toList() : List.of(node.asString());
    }

    private static List<JsonNode> children(@Nullable JsonNode array) {
        List<JsonNode> children = new ArrayList<>();
        if (array != null) {
            array.forEach(children::add);
        }
        return children;
    }
}
