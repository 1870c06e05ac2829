package org.cohorte.foundation.sql;

import java.util.List;

/**
 * The tables of the exchange package that a module takes into its own: for each, a statement that writes what changed and one that
 * adds what is new, both reading the temporary table {@code delivered_<name>}. Each answers one row for each record that it wrote.
 *
 * @param owner  the class beside which the statements stand, in {@code deliveries/<name>_changed.sql} and {@code <name>_new.sql}
 * @param tables in the order of the package
 */
public record DeliveredTables(Class<?> owner, List<String> tables) {

    public static DeliveredTables of(Class<?> owner, String... tables) {
        return new DeliveredTables(owner, List.of(tables));
    }

    public String changed(String table) {
        return SqlFile.text(owner, "deliveries/" + table + "_changed.sql");
    }

    public String added(String table) {
        return SqlFile.text(owner, "deliveries/" + table + "_new.sql");
    }
}
