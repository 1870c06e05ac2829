/**
 * The benchmark of the whole way from a package to the figures.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.demo.bench;
