/**
 * The commands of the demonstration.
 */
@org.springframework.modulith.NamedInterface("cli")
@org.jspecify.annotations.NullMarked
package org.cohorte.demo.cli;
