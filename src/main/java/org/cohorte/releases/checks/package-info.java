/**
 * The checklist between the draft of a release and its approval.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.releases.checks;
