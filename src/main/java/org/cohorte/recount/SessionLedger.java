package org.cohorte.recount;

import java.time.LocalDate;
import java.util.List;

/** What was announced of a session and what changed since: actual dates, mode in force, suspended, left its mode, changed, back. */
record SessionLedger(Dates announced, DeliveryMode originalMode, List<DeliveryChange> changes) {

    SessionLedger {
        changes = changes.stream().sorted(DeliveryChange.ORDER).toList();
    }

    /** Those first announced, as moved by all calendar changes in order; a return does not undo them. */
    Dates actualDates() {
        return datesAfter(changes);
    }

    DeliveryMode modeInForce(LocalDate day) {
        return modeAfter(upTo(day));
    }

    /** Of the mode, suspension and return changes up to that day, the last is a suspension. */
    boolean isSuspended(LocalDate day) {
        return upTo(day).stream()
                .filter(change -> change.kind() != DeliveryChange.Kind.CALENDAR)
                .reduce((earlier, later) -> later)
                .map(last -> last.kind() == DeliveryChange.Kind.SUSPENSION)
                .orElse(false);
    }

    boolean leftItsMode(ReportingYear year) {
        for (int i = 0; i < changes.size(); i++) {
            if (year.contains(changes.get(i).effectiveOn()) && leavesTheMode(i)) {
                return true;
            }
        }
        return false;
    }

    boolean isChanged(ReportingYear year) {
        for (int i = 0; i < changes.size(); i++) {
            if (year.contains(changes.get(i).effectiveOn()) && (leavesTheMode(i) || movesTheDatesFar(i))) {
                return true;
            }
        }
        return false;
    }

    /** On that day, or on the actual last day if that is earlier, the original mode is in force and it is not suspended. */
    boolean isBack(LocalDate day) {
        LocalDate actualLastDay = actualDates().last();
        LocalDate looked = actualLastDay.isBefore(day) ? actualLastDay : day;
        return modeInForce(looked) == originalMode && !isSuspended(looked);
    }

    private boolean leavesTheMode(int position) {
        DeliveryChange change = changes.get(position);
        return switch (change.kind()) {
            case SUSPENSION -> true;
            case MODE -> change.mode() != originalMode && change.mode() != modeAfter(changes.subList(0, position));
            case CALENDAR, RETURN -> false;
        };
    }

    private boolean movesTheDatesFar(int position) {
        if (changes.get(position).kind() != DeliveryChange.Kind.CALENDAR) {
            return false;
        }
        Dates before = datesAfter(changes.subList(0, position));
        return before.movedBy(changes.get(position)).isFarFrom(before);
    }

    private List<DeliveryChange> upTo(LocalDate day) {
        return changes.stream().filter(change -> change.isUpTo(day)).toList();
    }

    /** That of the last mode or return, a return standing for the original mode; the original mode if there is none. */
    private DeliveryMode modeAfter(List<DeliveryChange> those) {
        DeliveryMode mode = originalMode;
        for (DeliveryChange change : those) {
            if (change.kind() == DeliveryChange.Kind.MODE && change.mode() != null) {
                mode = change.mode();
            } else if (change.kind() == DeliveryChange.Kind.RETURN) {
                mode = originalMode;
            }
        }
        return mode;
    }

    private Dates datesAfter(List<DeliveryChange> those) {
        Dates dates = announced;
        for (DeliveryChange change : those) {
            if (change.kind() == DeliveryChange.Kind.CALENDAR) {
                dates = dates.movedBy(change);
            }
        }
        return dates;
    }
}
