package org.cohorte.figures.attack;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import org.cohorte.figures.attack.LinearProgramSearch.Found;
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

    private volatile Map<ByteBuffer, Answer> before = Map.of();
    private volatile Map<ByteBuffer, Answer> answers = new ConcurrentHashMap<>();

    /** Another attack begins. */
    void begin() {
        before = answers;
        answers = new ConcurrentHashMap<>();
    }

    /**
     * @param demands of each count; null where it is not asked for
     * @param allEnds whether the ends of counts that are wide enough are sought too
     */
    Answer answer(Inequalities inequalities, @Nullable Demand[] demands, int threshold, boolean allEnds) {
        ByteBuffer question = digest(inequalities, demands, threshold, allEnds);
        Answer known = answers.getOrDefault(question, before.get(question));
        Answer answer = known != null ? known : solve(inequalities, demands, threshold, allEnds, new SplittableRandom(question.getLong(0)));
        answers.put(question, answer);
        return answer;
    }

    private static Answer solve(Inequalities inequalities, @Nullable Demand[] demands, int threshold, boolean allEnds, SplittableRandom random) {
        try (LinearProgram program = new LinearProgram(inequalities)) {
            LinearProgramSearch search = new LinearProgramSearch(program, inequalities.low(), demands, threshold, random);
            boolean fits = search.run(allEnds);
            return new Answer(fits, IntStream.range(0, demands.length).mapToObj(search::found).filter(Objects::nonNull).toList());
        }
    }

    /** SHA-256 of all that the answer depends on. */
    private static ByteBuffer digest(Inequalities inequalities, @Nullable Demand[] demands, int threshold, boolean allEnds) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(threshold);
            out.writeBoolean(allEnds);
            for (int i = 0; i < inequalities.counts(); i++) {
                out.writeDouble(inequalities.low()[i]);
                out.writeDouble(inequalities.high()[i]);
                out.writeByte(demands[i] == null ? -1 : demands[i].ordinal());
            }
            for (Inequalities.Sum sum : inequalities.sums()) {
                out.writeInt(sum.places().length);
                for (int i = 0; i < sum.places().length; i++) {
                    out.writeInt(sum.places()[i]);
                    out.writeInt(sum.factors()[i]);
                }
                out.writeDouble(sum.low());
                out.writeDouble(sum.high());
            }
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
