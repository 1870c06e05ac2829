/**
 * The command snapshot.
 */
@org.springframework.modulith.NamedInterface("cli")
@org.jspecify.annotations.NullMarked
package org.cohorte.snapshots.cli;
