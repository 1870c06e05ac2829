/**
 * From a snapshot to figures: the facts and the counts as SQL on DuckDB, the shares in one place.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.figures.computation;
