/**
 * The exact arithmetic that disclosure control and the attacker reckon with. Knows no figure.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.figures.arithmetic;
