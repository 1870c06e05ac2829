/**
 * The commands import and export.
 */
@org.springframework.modulith.NamedInterface("cli")
@org.jspecify.annotations.NullMarked
package org.cohorte.exchange.cli;
