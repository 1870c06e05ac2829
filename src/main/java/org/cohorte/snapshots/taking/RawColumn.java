package org.cohorte.snapshots.taking;

import org.cohorte.reference.Communes;

/**
 * A column as it is copied out of PostgreSQL and put into DuckDB.
 *
 * @param expression what the module's view gives
 * @param name       in DuckDB
 * @param type       in DuckDB
 * @param field      how a field that has a value is read
 */
record RawColumn(String expression, String name, String type, Field field) {

    /** A field gives a number (also of a day, a word, a flag) or a text. */
    sealed interface Field permits NumberField, TextField {}

    @FunctionalInterface
    non-sealed interface NumberField extends Field {
        long of(CopiedRow row);
    }

    @FunctionalInterface
    non-sealed interface TextField extends Field {
        String of(CopiedRow row);
    }

    static RawColumn key(String name) {
        return number(name, name, "BIGINT", CopiedRow::int8);
    }

    static RawColumn small(String name) {
        return number(name, name, "SMALLINT", CopiedRow::int2);
    }

    static RawColumn flag(String name) {
        return number(name, name, "BOOLEAN", row -> row.bool() ? 1 : 0);
    }

    /** One of a short list of words, as its number. */
    static RawColumn code(String name, Codes codes) {
        return number(name, name, "TINYINT", row -> row.code(codes));
    }

    static RawColumn date(String name) {
        return number(name, name, "DATE", CopiedRow::epochDay);
    }

    /** The day that an instant has in Europe/Paris. */
    static RawColumn parisDay(String instant, String name) {
        return number(instant, name, "DATE", CopiedRow::parisEpochDay);
    }

    static RawColumn personKey(String personId, PersonKeys keys) {
        return number(personId, "person_key", "BIGINT", row -> keys.keyOf(row.int8()));
    }

    static RawColumn text(String name) {
        return text(name, name, CopiedRow::text);
    }

    static RawColumn department(String communeCode) {
        return text(communeCode, "department", row -> Communes.territoryOf(row.text()).department());
    }

    static RawColumn region(String communeCode) {
        return text(communeCode, "region", row -> Communes.territoryOf(row.text()).region());
    }

    private static RawColumn number(String expression, String name, String type, NumberField field) {
        return new RawColumn(expression, name, type, field);
    }

    private static RawColumn text(String expression, String name, TextField field) {
        return new RawColumn(expression, name, "VARCHAR", field);
    }

    /** The type of a list of such fields as they are handed over. */
    String listType() {
        return field instanceof TextField ? "VARCHAR[]" : "BIGINT[]";
    }

    /** The values out of such lists. */
    String unpacked() {
        return switch (type) {
            case "BIGINT", "VARCHAR" -> "unnest(" + name + ")";
            case "DATE" -> "DATE '1970-01-01' + CAST(unnest(" + name + ") AS INTEGER)";
            default -> "CAST(unnest(" + name + ") AS " + type + ")";
        };
    }
}
