/**
 * Forgetting: anonymising in place, and tombstones against coming back.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.people.forgetting;
