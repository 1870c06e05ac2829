/**
 * Who writes: the actor that a transaction names before its first write.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.foundation.history;
