/**
 * The life of a release: drafts, their states and who moves them, people named, hours agreed on, what is public.
 */
@org.springframework.modulith.NamedInterface("lifecycle")
@org.jspecify.annotations.NullMarked
package org.cohorte.releases.lifecycle;
