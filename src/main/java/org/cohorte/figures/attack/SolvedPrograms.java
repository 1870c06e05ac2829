package org.cohorte.figures.attack;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

import org.cohorte.figures.attack.LinearProgramSearch.Found;
import org.cohorte.foundation.files.Checksum;
import org.jspecify.annotations.Nullable;

/**
 * What linear programs have found. The same question to the same inequalities has the same answer, and most are asked again as they were when a plan in
 * the making is attacked once more. What one attack does not ask is forgotten with the next: of many attacks no more than two are kept.
 */
final class SolvedPrograms {

    /**
     * How far each count that was asked for can be narrowed, in the order of their places.
     *
     * @param fits false where no numbers fulfil the inequalities
     */
    record Answer(boolean fits, List<Found> found) {}

    private volatile Map<String, Answer> before = Map.of();
    private volatile Map<String, Answer> answers = new ConcurrentHashMap<>();
    private volatile LongConsumer watcher = _ -> { };

    /**
     * Another attack begins.
     *
     * @param told how many counts were asked for, answer by answer
     */
    void begin(LongConsumer told) {
        before = answers;
        answers = new ConcurrentHashMap<>();
        watcher = told;
    }

    /**
     * @param demands of each count; null where it is not asked for
     * @param allEnds whether the ends of counts that are wide enough are sought too
     */
    Answer answer(Inequalities inequalities, @Nullable Demand[] demands, int threshold, boolean allEnds) {
        String question = question(inequalities, demands, threshold, allEnds);
        Answer known = answers.getOrDefault(question, before.get(question));
        Answer answer = known != null ? known : solve(inequalities, demands, threshold, allEnds, new SplittableRandom(Long.parseUnsignedLong(question, 0, 16, 16)));
        answers.put(question, answer);
        tell(answer.found().size());
        return answer;
    }

    /** Programs are solved side by side, who watches is told by one at a time. */
    private synchronized void tell(int asked) {
        watcher.accept(asked);
    }

    private static Answer solve(Inequalities inequalities, @Nullable Demand[] demands, int threshold, boolean allEnds, SplittableRandom random) {
        try (LinearProgram program = new LinearProgram(inequalities)) {
            LinearProgramSearch search = new LinearProgramSearch(program, inequalities.low(), demands, threshold, random);
            boolean fits = search.run(allEnds);
            return new Answer(fits, IntStream.range(0, demands.length).mapToObj(search::found).filter(Objects::nonNull).toList());
        }
    }

    /** The checksum of all that the answer depends on. */
    private static String question(Inequalities inequalities, @Nullable Demand[] demands, int threshold, boolean allEnds) {
        int ofSums = inequalities.sums().stream().mapToInt(sum -> 2 * Double.BYTES + (1 + 2 * sum.places().length) * Integer.BYTES).sum();
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + 1 + inequalities.counts() * (2 * Double.BYTES + 1) + ofSums);
        bytes.putInt(threshold).put((byte) (allEnds ? 1 : 0));
        for (int i = 0; i < inequalities.counts(); i++) {
            bytes.putDouble(inequalities.low()[i]).putDouble(inequalities.high()[i]).put((byte) (demands[i] == null ? -1 : demands[i].ordinal()));
        }
        for (Inequalities.Sum sum : inequalities.sums()) {
            bytes.putInt(sum.places().length);
            for (int i = 0; i < sum.places().length; i++) {
                bytes.putInt(sum.places()[i]).putInt(sum.factors()[i]);
            }
            bytes.putDouble(sum.low()).putDouble(sum.high());
        }
        return Checksum.of(bytes.array());
    }
}
