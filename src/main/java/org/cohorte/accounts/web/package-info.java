/**
 * The pages of signing in, of accounts and of the audit trail, and what guards all team pages.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.accounts.web;
