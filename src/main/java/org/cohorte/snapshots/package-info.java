/**
 * The dated, pseudonymised extract of the records (Parquet) and its manifest. Nothing after it reads the operational tables.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"foundation", "reference", "people", "catalogue", "applications", "learners", "followup"})
@org.jspecify.annotations.NullMarked
package org.cohorte.snapshots;
