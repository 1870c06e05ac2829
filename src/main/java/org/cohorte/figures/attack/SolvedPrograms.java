package org.cohorte.figures.attack;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;

import org.cohorte.figures.attack.LinearProgramSearch.Found;
import org.jspecify.annotations.Nullable;

/**
 * What linear programs have found. The same question to the same inequalities has the same answer, and most are asked again as they were when a plan in
 * the making is attacked once more.
 */
final class SolvedPrograms {

    /**
     * Of each count how far it can be narrowed, null where it was not asked for.
     *
     * @param fits false where no numbers fulfil the inequalities
     */
    record Answer(boolean fits, @Nullable Found[] found) {}

    private final Map<ByteBuffer, Answer> answers = new ConcurrentHashMap<>();

    /**
     * @param demands of each count; null where it is not asked for
     * @param allEnds whether the ends of counts that are wide enough are sought too
     */
    Answer answer(Inequalities inequalities, @Nullable Demand[] demands, int threshold, boolean allEnds) {
        ByteBuffer question = digest(inequalities, demands, threshold, allEnds);
        Answer known = answers.get(question);
        if (known != null) {
            return known;
        }
        Answer found = solve(inequalities, demands, threshold, allEnds, new SplittableRandom(question.getLong(0)));
        answers.put(question, found);
        return found;
    }

    private static Answer solve(Inequalities inequalities, @Nullable Demand[] demands, int threshold, boolean allEnds, SplittableRandom random) {
        try (LinearProgram program = new LinearProgram(inequalities)) {
            LinearProgramSearch search = new LinearProgramSearch(program, inequalities.low(), demands, threshold, random);
            boolean fits = search.run(allEnds);
            @Nullable Found[] found = new Found[demands.length];
            for (int i = 0; i < found.length; i++) {
                found[i] = search.found(i);
            }
            return new Answer(fits, found);
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
