/**
 * The accounts of the demonstration, and what they sign in with.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.accounts.demonstration;
