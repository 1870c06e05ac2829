/**
 * The files of the published editions, and what a program is told that asks for one that is not there.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.releases.api;
