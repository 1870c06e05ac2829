/**
 * Editions of the figures, and the public key-figures pages that read them.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"foundation", "reference", "accounts", "snapshots", "figures", "recount", "signoff"})
@org.jspecify.annotations.NullMarked
package org.cohorte.releases;
