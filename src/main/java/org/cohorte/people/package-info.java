/**
 * A person: identity, contacts, identifiers given by others, doubles and merges, forgetting. Personal data stays here.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"foundation", "reference", "accounts"})
@org.jspecify.annotations.NullMarked
package org.cohorte.people;
