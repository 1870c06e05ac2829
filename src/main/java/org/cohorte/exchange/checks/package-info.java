/**
 * What is looked at before anything is taken in: each cell, then the rules between cells, rows and tables; what was found.
 */
@org.springframework.modulith.NamedInterface("checks")
@org.jspecify.annotations.NullMarked
package org.cohorte.exchange.checks;
