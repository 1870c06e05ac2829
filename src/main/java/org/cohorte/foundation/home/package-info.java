/**
 * The folder in which an installation keeps its data, and the settings that the environment gives.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.foundation.home;
