package org.cohorte.demo.network;

import org.jspecify.annotations.Nullable;

/**
 * Numbers that ARCEP keeps for works of fiction (decision 2018-0881, numbering plan, 06 39 98 and five fixed ranges), so that nobody is ever
 * called. There are 60,000 of them, hence one person in four has a number, no two the same, and further copies of the network have none.
 */
final class FictionalPhones {

    private static final String[] RANGES = {"+3363998", "+3319900", "+3326191", "+3335301", "+3346571", "+3353649"};
    private static final int NUMBERS_OF_RANGE = 10_000;

    private FictionalPhones() {}

    static @Nullable String of(int copy, int person) {
        int index = person / 4;
        if (copy > 0 || person % 4 != 0 || index >= RANGES.length * NUMBERS_OF_RANGE) {
            return null;
        }
        return RANGES[index % RANGES.length] + Integer.toString(NUMBERS_OF_RANGE + index / RANGES.length).substring(1);
    }
}
