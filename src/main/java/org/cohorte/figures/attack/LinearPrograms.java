package org.cohorte.figures.attack;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

import org.cohorte.figures.Attacks.Depth;
import org.cohorte.figures.attack.LinearProgramSearch.Found;
import org.jspecify.annotations.Nullable;

/**
 * The linear programs of one attack after the other on the same rows. A count that they have shown to be wide enough is not asked about again by attacks of the same
 * depth: a plan in the making hides more each time, which narrows nothing.
 */
final class LinearPrograms {

    /**
     * How far each count that was asked for can be narrowed, in the order of their places.
     *
     * @param fits false where no numbers fulfil the inequalities
     */
    record Answer(boolean fits, List<Found> found) {}

    /** Of each depth and count; written by several threads, each its own counts. */
    private final boolean[][] wide;

    private volatile LongConsumer watcher = _ -> { };

    /** @param counts how many there are */
    LinearPrograms(int counts) {
        wide = new boolean[Depth.values().length][counts];
    }

    /**
     * Another attack begins.
     *
     * @param told how many counts were asked for, answer by answer
     */
    void begin(LongConsumer told) {
        watcher = told;
    }

    boolean haveShownWide(int count, Depth depth) {
        return wide[depth.ordinal()][count];
    }

    void showWide(int count, Depth depth) {
        wide[depth.ordinal()][count] = true;
    }

    /** What was shown of figures that contradict each other holds for none of them. */
    void forget() {
        Arrays.stream(wide).forEach(shown -> Arrays.fill(shown, false));
    }

    /**
     * @param demands of each count; null where it is not asked for
     * @param allEnds whether the ends of counts that are wide enough are sought too
     * @param seed    of the objectives that are drawn
     */
    Answer answer(Inequalities inequalities, @Nullable Demand[] demands, int threshold, boolean allEnds, long seed) {
        try (LinearProgram program = new LinearProgram(inequalities)) {
            LinearProgramSearch search = new LinearProgramSearch(program, inequalities.low(), demands, threshold, new SplittableRandom(seed));
            boolean fits = search.run(allEnds);
            Answer answer = new Answer(fits, IntStream.range(0, demands.length).mapToObj(search::found).filter(Objects::nonNull).toList());
            tell(answer.found().size());
            return answer;
        }
    }

    /** Programs are solved side by side, who watches is told by one at a time. */
    private synchronized void tell(int asked) {
        watcher.accept(asked);
    }
}
