/**
 * The command that prints figures.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.figures.cli;
