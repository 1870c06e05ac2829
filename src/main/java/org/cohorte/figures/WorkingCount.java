package org.cohorte.figures;

/**
 * A count of today's records that is not published: for those who may read the very records counted. It has gone through no disclosure control, so no
 * public page, file or API is made of it (a test keeps the type away from them).
 */
public record WorkingCount(long value) {

    public static final WorkingCount NONE = new WorkingCount(0);

    public WorkingCount {
        if (value < 0) {
            throw new IllegalArgumentException("less than nothing: " + value);
        }
    }

    public WorkingCount plus(WorkingCount other) {
        return new WorkingCount(value + other.value);
    }

    public boolean isNone() {
        return value == 0;
    }
}
