/**
 * Tabular files as people really make them: CSV in several dialects and encodings, XLSX; rows with the line that a reader finds again.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.foundation.tables;
