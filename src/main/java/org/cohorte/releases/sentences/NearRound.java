package org.cohorte.releases.sentences;

/**
 * A count as a press release says it: near a round number, the round number and on which side of it the count lies.
 *
 * @param round one or two digits and zeros
 */
record NearRound(Side side, long round) {

    /** Where the count lies; {@code EXACTLY} where it is round itself or near no round number. */
    enum Side { JUST_UNDER, EXACTLY, JUST_OVER }

    /** What is farther than this from the round number, in parts of a thousand of it, is not near. */
    private static final long NEAR = 20;

    /** Under a hundred a count is said as it is. */
    private static final long SMALLEST = 100;

    static NearRound of(long count) {
        if (count < SMALLEST) {
            return new NearRound(Side.EXACTLY, count);
        }
        long unit = 1;
        while (count / unit >= SMALLEST) {
            unit *= 10;
        }
        long round = (count + unit / 2) / unit * unit;
        long apart = count - round;
        if (apart == 0 || Math.abs(apart) * 1000 > NEAR * round) {
            return new NearRound(Side.EXACTLY, count);
        }
        return new NearRound(apart < 0 ? Side.JUST_UNDER : Side.JUST_OVER, round);
    }
}
