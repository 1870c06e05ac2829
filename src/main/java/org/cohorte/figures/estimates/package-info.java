/**
 * The mathematics of estimates: weights calibrated to known totals, variance by linearisation, intervals of proportions. Pure Java that knows
 * no indicator, no snapshot and no Spring.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.figures.estimates;
