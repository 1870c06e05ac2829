/**
 * The six-month follow-up: what became of a learner after the end, one row an observation.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"foundation", "reference", "accounts", "people", "messages", "catalogue", "applications", "learners"})
@org.jspecify.annotations.NullMarked
package org.cohorte.followup;
