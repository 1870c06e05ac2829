package org.cohorte.recount;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cohorte.recount.Observation.Situation;
import org.cohorte.recount.Observation.Source;

/** The exit of a person, with what was observed of the person in all enrolments. */
record Exit(Enrolment enrolment, LocalDate day, List<Observation> observations) {

    private static final int OUTCOME_MONTHS = 6;

    boolean isCompleted() {
        return enrolment.end().reason() == EndReason.COMPLETED;
    }

    /** Of the situations observed within six months, the one that comes first in the list, whatever the order in time. */
    Optional<Situation> outcome() {
        return outcomeWithin(OUTCOME_MONTHS);
    }

    Optional<Situation> outcomeWithin(int months) {
        return observations.stream()
                .filter(observation -> observation.liesWithin(months, day))
                .map(Observation::situation)
                .min(Comparator.naturalOrder());
    }

    /** Every observation within six months that shows the outcome was declared by the provider. */
    boolean restsOnTheProviderAlone() {
        return outcome().map(shown -> observations.stream()
                        .filter(observation -> observation.liesWithin(OUTCOME_MONTHS, day) && observation.situation() == shown)
                        .allMatch(observation -> observation.source() == Source.PROVIDER))
                .orElse(false);
    }

    /** That of the observation nearest to six months after the end, from five to seven months after it, both inclusive. */
    Optional<Situation> situationAtSixMonths() {
        LocalDate earliest = MonthsAfter.of(day, 5);
        LocalDate aim = MonthsAfter.of(day, 6);
        LocalDate latest = MonthsAfter.of(day, 7);
        return observations.stream()
                .filter(observation -> !observation.observedOn().isBefore(earliest) && !observation.observedOn().isAfter(latest))
                .min(Comparator.<Observation>comparingLong(o -> Math.abs(ChronoUnit.DAYS.between(aim, o.observedOn())))
                        .thenComparing(Observation::observedOn)
                        .thenComparing(Observation::source)
                        .thenComparing(Observation::situation))
                .map(Observation::situation);
    }
}
