/**
 * Providers, sites, labelled programmes, sessions with their places and the ledger of their delivery.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"foundation", "reference", "accounts", "people", "messages"})
@org.jspecify.annotations.NullMarked
package org.cohorte.catalogue;
