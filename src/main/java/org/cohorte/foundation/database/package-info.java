/**
 * The system of record: the home's own PostgreSQL server, or one outside, and its migrations.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.foundation.database;
