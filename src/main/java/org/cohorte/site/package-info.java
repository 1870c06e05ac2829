/**
 * Home, navigation, help, static pages.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"foundation", "reference", "releases"})
@org.jspecify.annotations.NullMarked
package org.cohorte.site;
