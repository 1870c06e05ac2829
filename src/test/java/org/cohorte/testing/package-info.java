/**
 * What tests share: real PostgreSQL, one server a run.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.testing;
