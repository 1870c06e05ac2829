/**
 * The invented network: a package of made-up people in which the published bilan of 2020 holds.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"foundation", "reference", "accounts", "exchange", "exchange :: *", "snapshots", "figures", "figures :: bench", "releases", "releases :: lifecycle"})
@org.jspecify.annotations.NullMarked
package org.cohorte.demo;
