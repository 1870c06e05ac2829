/**
 * Accounts and the audit trail on the command line, for whoever may open the home.
 */
@org.springframework.modulith.NamedInterface("cli")
@org.jspecify.annotations.NullMarked
package org.cohorte.accounts.cli;
