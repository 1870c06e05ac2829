package org.cohorte.releases.sentences;

/** A figure strictly above, or strictly below, that of every earlier year. */
public enum Extreme {

    HIGHEST(1), LOWEST(-1);

    private final int direction;

    Extreme(int direction) {
        this.direction = direction;
    }

    boolean isOf(Change change) {
        return change.direction() * direction > 0;
    }

    boolean isOf(double difference, double margin) {
        return difference * direction > margin;
    }
}
