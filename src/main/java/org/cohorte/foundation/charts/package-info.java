/**
 * Charts drawn as SVG on the server; each stands beside its table.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.foundation.charts;
