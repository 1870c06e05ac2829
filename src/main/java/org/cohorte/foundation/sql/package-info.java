/**
 * Statements that stand in files, and the two with which a module takes delivered rows into its own tables.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.foundation.sql;
