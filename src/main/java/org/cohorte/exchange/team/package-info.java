/**
 * The team's pages of deliveries: handing a package in, what was found in it, taking it in, earlier ones.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.exchange.team;
