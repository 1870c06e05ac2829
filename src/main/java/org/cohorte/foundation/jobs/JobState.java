package org.cohorte.foundation.jobs;

import java.util.Locale;

/** How a run stands; from running it goes to one of the others and stays there. */
public enum JobState {
    RUNNING,
    /** It came to its answer, be that a list of errors. */
    DONE,
    /** For a reason that a person can mend. */
    REFUSED,
    FAILED,
    /** Its program ended without a word. */
    KILLED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
