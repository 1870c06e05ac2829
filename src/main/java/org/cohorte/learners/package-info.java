/**
 * Enrolments with the profile on entry, and their exits.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"foundation", "reference", "accounts", "people", "messages", "catalogue", "applications"})
@org.jspecify.annotations.NullMarked
package org.cohorte.learners;
