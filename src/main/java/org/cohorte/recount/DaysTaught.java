package org.cohorte.recount;

import java.time.LocalDate;

/**
 * The days of a session in a year, from its actual first to its actual last day, up to L, those under suspension left aside,
 * and how it was taught on them.
 */
record DaysTaught(int all, int remote, int hybrid) {

    static DaysTaught of(SessionLedger ledger, ReportingYear year) {
        int all = 0;
        int remote = 0;
        int hybrid = 0;
        Dates dates = ledger.actualDates();
        LocalDate from = dates.first().isAfter(year.firstDay()) ? dates.first() : year.firstDay();
        LocalDate to = dates.last().isBefore(year.lastDay()) ? dates.last() : year.lastDay();
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            if (!ledger.isSuspended(day)) {
                DeliveryMode mode = ledger.modeInForce(day);
                all++;
                remote += mode == DeliveryMode.REMOTE ? 1 : 0;
                hybrid += mode == DeliveryMode.HYBRID ? 1 : 0;
            }
        }
        return new DaysTaught(all, remote, hybrid);
    }

    /** Remote on more than half of the days. */
    boolean online() {
        return 2 * remote > all;
    }

    /** Not online, but remote or hybrid on at least one day. */
    boolean partlyOnline() {
        return !online() && remote + hybrid > 0;
    }
}
