package org.cohorte.exchange.format;

import java.util.List;
import java.util.Optional;

/**
 * A table of the package.
 *
 * @param path       the file's name in a package
 * @param primaryKey the columns that tell its rows apart
 */
public record Resource(String name, String path, List<Field> fields, List<String> primaryKey, List<ForeignKey> foreignKeys) {

    /** A column that names a row of another table. */
    public record ForeignKey(String field, String resource, String referenced) {}

    public Optional<Field> field(String fieldName) {
        return fields.stream().filter(f -> f.name().equals(fieldName)).findFirst();
    }

    /** Columns that hold identifiers which a sender gave: they bear the sender's prefix where there is one. */
    public List<String> identifierColumns() {
        return fields.stream().map(Field::name)
                .filter(f -> f.endsWith("_id") && (primaryKey.contains(f) || foreignKeys.stream().anyMatch(k -> k.field().equals(f)))).toList();
    }
}
