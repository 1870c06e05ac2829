package org.cohorte.recount;

import java.time.LocalDate;

/** A calendar year Y with L, its last day: 31 December, or the snapshot's day in the year of the snapshot. */
record ReportingYear(int number, LocalDate lastDay) {

    static ReportingYear of(int number, LocalDate snapshotDay) {
        LocalDate december31 = LocalDate.of(number, 12, 31);
        return new ReportingYear(number, snapshotDay.getYear() == number ? snapshotDay : december31);
    }

    LocalDate firstDay() {
        return LocalDate.of(number, 1, 1);
    }

    /** In Y, up to L. */
    boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay);
    }
}
