package org.cohorte.demo.network;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that the seed fixes: the same seed rolls the same. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** From {@code low} to {@code high}, both inclusive. */
    int between(int low, int high) {
        return low >= high ? low : random.nextInt(low, high + 1);
    }

    double roll() {
        return random.nextDouble();
    }

    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(between(0, (int) (last.toEpochDay() - first.toEpochDay())));
    }

    <T> T of(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** The place in the weights on which a roll falls. */
    int weighted(double... weights) {
        double left = 0;
        for (double weight : weights) {
            left += weight;
        }
        left *= random.nextDouble();
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    void shuffle(List<?> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            Collections.swap(list, i, random.nextInt(i + 1));
        }
    }
}
