package org.cohorte.figures.disclosure;

import java.util.BitSet;
import java.util.List;

/**
 * Which of the candidates are hidden so that nothing protected can be worked out.
 *
 * @param hidden    candidates that are not let through, by their places
 * @param givenAway secrets that what is published already gives away, by their places
 */
record Suppression(BitSet hidden, BitSet givenAway) {

    /**
     * What a figure shows: all of its columns, or none.
     *
     * @param fromLonely whether it is also hidden for single persons, who know their own counts
     */
    record Candidate(List<Column> columns, boolean fromLonely) {
        Candidate {
            columns = List.copyOf(columns);
        }

        Candidate(List<Column> columns) {
            this(columns, true);
        }
    }

    /**
     * A count that nothing may give away.
     *
     * @param ofOne whether it is of a single person, who knows it: nothing else may tell her another secret
     */
    record Secret(Column column, boolean ofOne) {}

    /**
     * What is to be solved.
     *
     * @param pivotRank  of each row; see {@link Elimination}
     * @param lonelyRows counts of a single person
     * @param facts      columns that everybody knows beforehand: relations between rows. A secret that follows from them is none
     * @param secrets    what nothing may give away
     * @param published  columns that are published already and cannot be taken back, whatever they give away
     * @param candidates from the most wanted in print to the least wanted
     */
    record Task(int[] pivotRank, BitSet lonelyRows, List<Column> facts, List<Secret> secrets, List<Column> published, List<Candidate> candidates) {}

    static Suppression of(Task task) {
        Elimination elimination = new Elimination(task.pivotRank(), task.lonelyRows());
        task.facts().forEach(elimination::know);
        BitSet secret = new BitSet();
        for (int i = 0; i < task.secrets().size(); i++) {
            secret.set(i, elimination.protect(task.secrets().get(i)));
        }
        task.published().forEach(elimination::know);
        BitSet givenAway = new BitSet();
        if (!task.published().isEmpty()) {
            secret.stream().filter(i -> elimination.follows(task.secrets().get(i).column())).forEach(givenAway::set);
        }
        BitSet hidden = new BitSet();
        for (int i = 0; i < task.candidates().size(); i++) {
            hidden.set(i, elimination.offer(task.candidates().get(i).columns(), task.candidates().get(i).fromLonely()) == Elimination.Answer.REFUSED);
        }
        return new Suppression(hidden, givenAway);
    }
}
