package org.cohorte.figures.bench;

import java.time.Duration;

/**
 * A part that was measured beside what it is compared with.
 *
 * @param rows  that both worked on
 * @param floor what it is compared with
 * @param aim   the ratio asked for, in words
 */
public record Measured(String part, long rows, Duration ours, Duration floor, String floorName, Ratio ratio, String aim) {

    /** Which way the comparison reads. */
    public enum Ratio {
        /** Our time as a multiple of the floor's: small is good. */
        TIMES_THE_FLOOR,
        /** How many times faster than the floor: large is good. */
        TIMES_FASTER,
        /** Our speed as a share of the floor's: 1 is as fast. */
        SHARE_OF_THE_SPEED
    }

    public double value() {
        return switch (ratio) {
            case TIMES_THE_FLOOR -> (double) ours.toNanos() / floor.toNanos();
            case TIMES_FASTER, SHARE_OF_THE_SPEED -> (double) floor.toNanos() / ours.toNanos();
        };
    }
}
