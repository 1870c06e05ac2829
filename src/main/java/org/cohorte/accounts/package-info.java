/**
 * Who signs in and with which grants (account, role, scope: an id that it does not interpret), and the audit trail.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"foundation"})
@org.jspecify.annotations.NullMarked
package org.cohorte.accounts;
