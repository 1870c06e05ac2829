/**
 * What is missing for the year, the provider's own figures, its word on them.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"foundation", "reference", "accounts", "people", "catalogue", "applications", "learners", "followup", "snapshots", "figures"})
@org.jspecify.annotations.NullMarked
package org.cohorte.signoff;
