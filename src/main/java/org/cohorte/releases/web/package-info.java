/**
 * The public pages of the key figures; they read an edition and compute no figure.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.releases.web;
