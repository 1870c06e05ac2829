/**
 * Words of providers as rows that supersede one another.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.signoff.words;
