/**
 * The team's page of doubles: two records side by side, and a human who decides.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.people.team;
