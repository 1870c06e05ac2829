package org.cohorte.snapshots;

/**
 * A column of a snapshot's table.
 *
 * @param required whether every row has a value
 * @param meaning  one sentence for the data dictionary
 */
public record SnapshotColumn(String name, ColumnType type, boolean required, String meaning) {

    static SnapshotColumn required(String name, ColumnType type, String meaning) {
        return new SnapshotColumn(name, type, true, meaning);
    }

    static SnapshotColumn optional(String name, ColumnType type, String meaning) {
        return new SnapshotColumn(name, type, false, meaning);
    }

    /** As a statement that makes the table writes it. */
    public String declaration() {
        return name + " " + type + (required ? " NOT NULL" : "");
    }
}
