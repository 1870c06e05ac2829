/**
 * Texts for people in the product's two languages, French first.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.foundation.text;
