package org.cohorte.people.team;

import java.util.List;

/**
 * The pairs to decide about and the merges that hold; values ready to show.
 *
 * @param lead how many pairs there are, or that there are none
 */
public record DoublesPage(DoublesAddresses words, String lead, List<PairCard> pairs, List<MergeLine> merges, String done) {

    /** Two records side by side. */
    public record PairCard(long first, long second, String reason, List<Line> lines) {}

    /**
     * One thing that is recorded of both.
     *
     * @param same whether both say the same
     */
    public record Line(String label, String first, String second, boolean same) {}

    /** A merge that can be taken back. */
    public record MergeLine(String merged, String kept, String at, String undo) {}
}
