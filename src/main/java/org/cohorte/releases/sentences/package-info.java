/**
 * Sentences made from the figures of an edition, in French and English; one appears only where the figures bear it out.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.releases.sentences;
