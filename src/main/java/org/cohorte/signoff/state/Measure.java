package org.cohorte.signoff.state;

import java.util.Locale;

/** What is counted of a provider in a year; {@code providers_of_year.sql} defines each under the same name. */
public enum Measure {
    SESSIONS_ANNOUNCED, SESSIONS, SESSIONS_EMPTY, LEARNERS, LEARNERS_WITHOUT_WORD, GENDER_UNKNOWN, LEVEL_UNKNOWN, NEIGHBOURHOOD_UNKNOWN, SITUATION_UNKNOWN,
    ENDS, ENDS_UNKNOWN, LEAVERS, COMPLETERS, CERTIFICATION_UNKNOWN, OUTCOMES_KNOWN, OUTCOMES_MISSING, OUTCOMES_LATER, FILES, FILES_UNDECIDED;

    /** As statements, texts and addresses write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
