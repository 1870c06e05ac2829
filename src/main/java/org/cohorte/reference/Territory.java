package org.cohorte.reference;

/**
 * Where a commune lies.
 *
 * @param department its code, or {@link #UNKNOWN}
 * @param region     its code, or {@link #UNKNOWN}
 */
public record Territory(String department, String region) {

    /** The member that stands for a place that cannot be told. */
    public static final String UNKNOWN = "unknown";

    static final Territory NOWHERE = new Territory(UNKNOWN, UNKNOWN);

    public boolean isKnown() {
        return !department.equals(UNKNOWN);
    }
}
