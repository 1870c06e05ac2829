/**
 * The attacker: recomputes and narrows hidden figures from published ones, by elimination and by linear programs. Knows no Spring, no
 * record and no plan.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.figures.attack;
