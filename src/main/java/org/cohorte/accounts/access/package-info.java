/**
 * A person's own access: setting it up by a link, changing it, and how the first administrator comes in.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.accounts.access;
