/**
 * What is wrong with an installation, and how to mend it.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.foundation.doctor;
