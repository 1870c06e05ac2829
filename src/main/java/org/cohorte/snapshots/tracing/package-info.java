/**
 * The way back from a snapshot's keys to our records, each as the snapshot has it beside what it is now.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.snapshots.tracing;
