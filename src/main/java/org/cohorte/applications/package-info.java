/**
 * An application file from draft to decision, with its statuses as rows of their own.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"foundation", "reference", "accounts", "people", "messages", "catalogue"})
@org.jspecify.annotations.NullMarked
package org.cohorte.applications;
