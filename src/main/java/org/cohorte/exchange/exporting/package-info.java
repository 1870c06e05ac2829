/**
 * The records as an exchange package.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.exchange.exporting;
