package org.cohorte.figures;

import java.util.List;
import java.util.Locale;

/** What an indicator counts from; each has facts of its own, and the breakdowns that these can be split by. */
public enum Population {
    LEARNER(List.of(Breakdown.values())),
    FIRST(List.of(Breakdown.values())),
    EXIT(List.of(Breakdown.values())),
    APPLICATION(List.of(Breakdown.values())),
    SESSION(List.of(Breakdown.REGION, Breakdown.DEPARTMENT, Breakdown.OCCUPATION, Breakdown.PROVIDER, Breakdown.PROGRAMME));

    private final List<Breakdown> breakdowns;

    Population(List<Breakdown> breakdowns) {
        this.breakdowns = breakdowns;
    }

    /** In the order of the columns of its counts. */
    public List<Breakdown> breakdowns() {
        return breakdowns;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
