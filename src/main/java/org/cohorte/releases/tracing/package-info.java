/**
 * Why this number: from a figure of an edition on to the records of the kept snapshot that it counts, for those who have the right; every look is in the audit trail.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.releases.tracing;
