package org.cohorte.signoff.state;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a year can still lack. */
public enum Missing {

    /** The word of providers: a release does not come out unless each silent one is listed in it. */
    WORD(Measure.LEARNERS_WITHOUT_WORD, Measure.LEARNERS),
    OUTCOME(Measure.OUTCOMES_MISSING, Measure.COMPLETERS),
    END(Measure.ENDS_UNKNOWN, Measure.ENDS),
    DECISION(Measure.FILES_UNDECIDED, Measure.FILES),
    ENROLMENT(Measure.SESSIONS_EMPTY, Measure.SESSIONS_ANNOUNCED),
    LEVEL(Measure.LEVEL_UNKNOWN, Measure.LEARNERS),
    GENDER(Measure.GENDER_UNKNOWN, Measure.LEARNERS),
    NEIGHBOURHOOD(Measure.NEIGHBOURHOOD_UNKNOWN, Measure.LEARNERS),
    SITUATION(Measure.SITUATION_UNKNOWN, Measure.LEARNERS),
    CERTIFICATION(Measure.CERTIFICATION_UNKNOWN, Measure.COMPLETERS);

    private final Measure lacking;
    private final Measure base;

    Missing(Measure lacking, Measure base) {
        this.lacking = lacking;
        this.base = base;
    }

    /** What is counted of it. */
    public Measure lacking() {
        return lacking;
    }

    /** Of how many. */
    public Measure base() {
        return base;
    }

    public boolean isBlocking() {
        return this == WORD;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Missing> ofCode(String code) {
        return Arrays.stream(values()).filter(missing -> missing.code().equals(code)).findFirst();
    }
}
