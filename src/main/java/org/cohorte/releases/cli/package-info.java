/**
 * The commands verify and release.
 */
@org.springframework.modulith.NamedInterface("cli")
@org.jspecify.annotations.NullMarked
package org.cohorte.releases.cli;
