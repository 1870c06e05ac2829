/**
 * One-time addresses by which a person sets their password and second factor.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.accounts.links;
