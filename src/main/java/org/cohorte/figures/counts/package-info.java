/**
 * What was counted of a population in each year and member, before it becomes figures: seen by the computation and by disclosure control alone.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.figures.counts;
