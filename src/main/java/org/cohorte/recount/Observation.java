package org.cohorte.recount;

import java.time.LocalDate;

/** The situation of a former learner on one day, by one source. */
record Observation(LocalDate observedOn, Source source, Situation situation) {

    /** In the order in which one is believed before the other. */
    enum Source { REGISTER, SURVEY, PROVIDER }

    /** In the order in which one comes before the other as the outcome. */
    enum Situation {
        IT_JOB, FURTHER_TRAINING, OTHER_JOB, JOBSEEKING, INACTIVE;

        boolean isPositive() {
            return this == IT_JOB || this == FURTHER_TRAINING;
        }

        boolean isEmploymentOrTraining() {
            return isPositive() || this == OTHER_JOB;
        }
    }

    /** After the day, and at most so many months after it. */
    boolean liesWithin(int months, LocalDate end) {
        return observedOn.isAfter(end) && !observedOn.isAfter(MonthsAfter.of(end, months));
    }
}
