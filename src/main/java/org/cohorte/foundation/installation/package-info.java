/**
 * What holds for the whole installation, such as that its people are invented, and which program runs.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.foundation.installation;
