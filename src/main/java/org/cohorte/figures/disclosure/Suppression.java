package org.cohorte.figures.disclosure;

import java.util.BitSet;
import java.util.List;

/**
 * Which of the candidates are hidden so that nothing protected can be worked out.
 *
 * @param hidden    candidates that are not let through, by their places
 * @param givenAway protected columns that what is known beforehand gives away, by their places
 */
record Suppression(BitSet hidden, BitSet givenAway) {

    /**
     * A protected column.
     *
     * @param known whether a single person makes up its count
     */
    record Protected(Column column, boolean known) {}

    /** What a figure shows: all of its columns, or none. */
    record Candidate(List<Column> columns) {
        Candidate {
            columns = List.copyOf(columns);
        }
    }

    /**
     * What is to be solved.
     *
     * @param pivotRank  of each row; see {@link Elimination}
     * @param lonelyRows counts of a single person
     * @param facts      columns that everybody knows beforehand: relations between rows, counts known to be 0, what earlier releases told
     * @param secrets    columns that nothing may give away
     * @param candidates from the most wanted in print to the least wanted
     */
    record Task(int[] pivotRank, BitSet lonelyRows, List<Column> facts, List<Protected> secrets, List<Candidate> candidates) {}

    static Suppression of(Task task) {
        Elimination elimination = new Elimination(task.pivotRank(), task.lonelyRows());
        task.facts().forEach(elimination::know);
        BitSet givenAway = new BitSet();
        for (int i = 0; i < task.secrets().size(); i++) {
            Protected secret = task.secrets().get(i);
            givenAway.set(i, !elimination.protect(secret.column(), secret.known()));
        }
        BitSet hidden = new BitSet();
        for (int i = 0; i < task.candidates().size(); i++) {
            hidden.set(i, elimination.offer(task.candidates().get(i).columns()) == Elimination.Answer.REFUSED);
        }
        return new Suppression(hidden, givenAway);
    }
}
