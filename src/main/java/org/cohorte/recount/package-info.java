/**
 * The same figures a second time, in plain Java from the same snapshot; shares no code with figures.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"snapshots"})
@org.jspecify.annotations.NullMarked
package org.cohorte.recount;
