/**
 * The commands of the demonstration.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.demo.cli;
