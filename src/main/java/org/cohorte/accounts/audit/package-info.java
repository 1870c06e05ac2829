/**
 * The audit trail: adding to it, reading it.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.accounts.audit;
