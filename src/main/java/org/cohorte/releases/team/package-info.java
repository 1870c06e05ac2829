/**
 * The pages on which the network team makes releases, and those named read them before their hour.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.releases.team;
