/**
 * The command snapshot.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.snapshots.cli;
