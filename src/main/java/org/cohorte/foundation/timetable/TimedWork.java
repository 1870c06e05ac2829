package org.cohorte.foundation.timetable;

/**
 * A kind of work that a server does at its time; a bean of the module that knows how. It may be begun twice, where an instance was killed in the
 * middle, and must then do what is left and nothing twice.
 */
public interface TimedWork {

    /** Lower-case letters and hyphens; the rows that wait are found by it. */
    String name();

    /** @param subject what it is about, as {@link Timetable#put} was told */
    void run(String subject);
}
