/**
 * Packages handed in through the browser: kept, looked at in a dry run, taken in.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.exchange.uploads;
