package org.cohorte.recount;

import java.time.LocalDate;
import java.time.YearMonth;

/** N months after a date: the same day of that month, or its last day where there is none. */
final class MonthsAfter {

    private MonthsAfter() {}

    static LocalDate of(LocalDate date, int months) {
        YearMonth month = YearMonth.from(date).plusMonths(months);
        return month.atDay(Math.min(date.getDayOfMonth(), month.lengthOfMonth()));
    }
}
