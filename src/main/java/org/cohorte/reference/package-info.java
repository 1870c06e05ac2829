/**
 * Classifications: communes to regions, education levels, occupations (ROME), priority neighbourhoods. Read-only lists that ship with the product, each with its source.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"foundation"})
@org.jspecify.annotations.NullMarked
package org.cohorte.reference;
