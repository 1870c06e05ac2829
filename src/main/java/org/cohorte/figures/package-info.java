/**
 * Indicators and breakdowns: pure functions of a snapshot, each indicator defined once, in a file.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"foundation", "reference", "snapshots"})
@org.jspecify.annotations.NullMarked
package org.cohorte.figures;
