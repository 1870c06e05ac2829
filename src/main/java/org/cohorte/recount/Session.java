package org.cohorte.recount;

/** A dated run of a programme at a site. */
record Session(int key, Programme programme, String region, String department, SessionLedger ledger) {

    /** Its first day as first announced lies in the label of its programme. */
    boolean belongsToTheNetwork() {
        return programme.isLabelledOn(ledger.announced().first());
    }

    /** The member that it is in, of the breakdowns that a session has. */
    String member(Breakdown by) {
        return switch (by) {
            case NETWORK -> "";
            case REGION -> region;
            case DEPARTMENT -> department;
            case OCCUPATION -> programme.occupation();
            case PROVIDER -> programme.provider();
            case PROGRAMME -> programme.id();
            case GENDER, EDUCATION_LEVEL, IN_QPV, AGE_GROUP ->
                    throw new IllegalArgumentException("a session has no " + by.dimension());
        };
    }
}
