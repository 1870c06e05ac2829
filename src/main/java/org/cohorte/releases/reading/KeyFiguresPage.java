package org.cohorte.releases.reading;

import java.util.List;

/**
 * What the key-figures page of a year shows.
 *
 * @param sentence the year in one sentence
 * @param status   final or provisional, and the day to which the records speak
 */
public record KeyFiguresPage(Words words, int year, String sentence, String status, List<YearLink> years, FigureCard learners, List<FigureCard> audience,
                             List<FigureCard> admission, List<FigureCard> exits, List<FigureCard> changes, FigureCard cumulative, List<Ranking.Line> ranking,
                             Outcomes.Shown outcomes, List<Delivery.Year> delivery, String methodology, String release, String tables, Files files, EditionLine edition) {

    /** A year that has figures. */
    public record YearLink(String year, String address, boolean current, boolean provisional) {}

    /** Addresses of what can be taken away. */
    public record Files(String ofYear, String ofAll) {}
}
