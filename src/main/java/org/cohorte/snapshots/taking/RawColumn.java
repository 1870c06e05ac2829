package org.cohorte.snapshots.taking;

import java.sql.SQLException;

import org.cohorte.reference.Communes;
import org.duckdb.DuckDBAppender;

/**
 * A column as it is copied out of PostgreSQL and put into DuckDB.
 *
 * @param expression what the module's view gives
 * @param name       in DuckDB
 * @param type       in DuckDB
 */
record RawColumn(String expression, String name, String type, Field field) {

    /** Puts a field that has a value where it goes. */
    @FunctionalInterface
    interface Field {
        void put(CopiedRow row, DuckDBAppender into) throws SQLException;
    }

    static RawColumn key(String name) {
        return new RawColumn(name, name, "BIGINT", (row, into) -> into.append(row.int8()));
    }

    static RawColumn small(String name) {
        return new RawColumn(name, name, "SMALLINT", (row, into) -> into.append(row.int2()));
    }

    static RawColumn flag(String name) {
        return new RawColumn(name, name, "BOOLEAN", (row, into) -> into.append(row.bool()));
    }

    static RawColumn text(String name) {
        return new RawColumn(name, name, "VARCHAR", (row, into) -> into.append(row.text()));
    }

    /** One of a short list of words, as its number. */
    static RawColumn code(String name, Codes codes) {
        return new RawColumn(name, name, "TINYINT", (row, into) -> into.append(row.code(codes)));
    }

    static RawColumn date(String name) {
        return new RawColumn(name, name, "DATE", (row, into) -> into.appendEpochDays(row.epochDay()));
    }

    /** The day that an instant has in Europe/Paris. */
    static RawColumn parisDay(String instant, String name) {
        return new RawColumn(instant, name, "DATE", (row, into) -> into.appendEpochDays(row.parisEpochDay()));
    }

    static RawColumn department(String communeCode) {
        return new RawColumn(communeCode, "department", "VARCHAR", (row, into) -> into.append(Communes.territoryOf(row.text()).department()));
    }

    static RawColumn region(String communeCode) {
        return new RawColumn(communeCode, "region", "VARCHAR", (row, into) -> into.append(Communes.territoryOf(row.text()).region()));
    }

    static RawColumn personKey(String personId, PersonKeys keys) {
        return new RawColumn(personId, "person_key", "BIGINT", (row, into) -> into.append(keys.keyOf(row.int8())));
    }
}
