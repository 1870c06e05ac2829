/**
 * The state of a year: what the records of each provider say today and what they do not say yet.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.signoff.state;
