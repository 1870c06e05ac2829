/**
 * Editions: making the folder of files, reading it back.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.releases.editions;
