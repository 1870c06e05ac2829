/**
 * Home and the static pages.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.site.web;
