/**
 * What a person proves themselves with: a password, one-time codes, recovery codes; and how each is kept.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.accounts.credentials;
