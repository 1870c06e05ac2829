/**
 * The command that records the words of providers.
 */
@org.springframework.modulith.NamedInterface("cli")
@org.jspecify.annotations.NullMarked
package org.cohorte.signoff.cli;
