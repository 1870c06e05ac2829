/**
 * The technical ground, no domain word: page layout and its two languages, tabular files, charts, the database and its history,
 * the home folder, clock, jobs and their progress. Its subpackages are open to every module.
 */
@org.springframework.modulith.ApplicationModule(type = org.springframework.modulith.ApplicationModule.Type.OPEN, allowedDependencies = {})
@org.jspecify.annotations.NullMarked
package org.cohorte.foundation;
