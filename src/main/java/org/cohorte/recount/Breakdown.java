package org.cohorte.recount;

import java.util.List;

/** What a figure is split by; the network is not split. */
enum Breakdown {
    NETWORK, REGION, DEPARTMENT, GENDER, EDUCATION_LEVEL, IN_QPV, AGE_GROUP, OCCUPATION, PROVIDER, PROGRAMME;

    /** Those of a session. */
    static final List<Breakdown> OF_SESSIONS = List.of(NETWORK, REGION, DEPARTMENT, OCCUPATION, PROVIDER, PROGRAMME);

    static final String UNKNOWN = "unknown";

    /** As the file of figures names it: empty for the network. */
    String dimension() {
        return this == NETWORK ? "" : name().toLowerCase(java.util.Locale.ROOT);
    }
}
