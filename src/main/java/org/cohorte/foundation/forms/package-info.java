/**
 * Forms of pages: what was filled in, what is wrong with it, field by field.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.foundation.forms;
