/**
 * The team's pages of the state of a year and of the words of providers.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.signoff.team;
