/**
 * What holds for the whole installation, such as that its people are invented.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.foundation.installation;
