/**
 * Signing in and out, and who is signed in.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.accounts.signin;
