/**
 * Disclosure control: which figures of a release are hidden, so that nobody is given away by one of them nor by what can be worked out of all.
 * Pure Java on counts; exact arithmetic.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.figures.disclosure;
