package org.cohorte.releases.reading;

import java.util.List;

/**
 * What the page of a single figure shows.
 *
 * @param scope     where and when: "Bretagne · 2020"
 * @param statement the figure as a sentence
 * @param value     empty where it is not told
 * @param why       why it is not told; empty else
 * @param facts     base, what is not known, response, interval, status
 * @param records   where the team finds the records behind it; the same for everyone, who is asked to sign in there
 */
public record FigurePage(Words words, String scope, String title, String statement, String value, String why, Notices notices, Trail trail, List<Fact> facts,
                         String definition, String definitionNote, String definitionAddress, String records, String chart, List<Line> series, List<TablePage.Link> tables,
                         List<TablePage.Link> related, List<TablePage.Link> files, List<ExplainedMark> marks, Citation citation, EditionLine edition) {

    /** Something told of the figure. */
    public record Fact(String name, String text) {}

    /** A year of the series. */
    public record Line(String year, boolean current, Cell cell, String base, String note) {}
}
