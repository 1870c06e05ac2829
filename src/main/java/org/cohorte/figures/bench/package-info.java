/**
 * How fast the figures are: synthetic snapshots, the floors, and the same statements in PostgreSQL.
 */
@org.springframework.modulith.NamedInterface("bench")
@org.jspecify.annotations.NullMarked
package org.cohorte.figures.bench;
