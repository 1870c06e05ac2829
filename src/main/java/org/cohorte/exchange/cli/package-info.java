/**
 * The commands import and export.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.exchange.cli;
