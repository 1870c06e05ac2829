/**
 * Long work with progress that a person sees, each job once however many instances run.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.foundation.jobs;
