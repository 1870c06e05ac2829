/**
 * Work that a server does by itself at its time, once, however many instances run beside one database.
 */
@org.jspecify.annotations.NullMarked
package org.cohorte.foundation.timetable;
