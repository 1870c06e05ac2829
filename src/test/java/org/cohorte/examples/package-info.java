/** Worked examples and random networks: records as tests state them, and the ways from there to the figures. */
@org.jspecify.annotations.NullMarked
package org.cohorte.examples;
