/**
 * Doubles of persons: proposed by the program, merged and undone by a human.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.people.doubles;
