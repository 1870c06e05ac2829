package org.cohorte.snapshots;

/** The types that a snapshot's columns have, by the names that DuckDB and Trino both know. */
public enum ColumnType {
    VARCHAR, DATE, BOOLEAN, TINYINT, SMALLINT, INTEGER, BIGINT
}
