/**
 * The figures of an edition in the forms that programs load, made once, when it is frozen, from its other files and nothing else.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.releases.formats;
