/**
 * The taking of a snapshot: one consistent state of the records is copied out, keyed and ranked, and written as files.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.snapshots.taking;
