/**
 * Exchange packages in (import) and out (export).
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"foundation", "reference", "accounts", "people", "catalogue", "applications", "learners", "followup"})
@org.jspecify.annotations.NullMarked
package org.cohorte.exchange;
