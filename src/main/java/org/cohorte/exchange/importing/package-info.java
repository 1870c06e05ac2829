/**
 * A delivery from the package to the records: staged, checked, merged in one transaction.
 */
@org.springframework.modulith.NamedInterface("importing")
@org.jspecify.annotations.NullMarked
package org.cohorte.exchange.importing;
