package org.cohorte.releases.reading;

import java.util.List;

/**
 * What the page of a release shows.
 *
 * @param dates     first published, this version, data as known on
 * @param sentences those that the statistician chose
 * @param sections  headline figures by subject
 * @param signOff   which providers gave no word
 * @param following where the releases to come are announced, and how a reader follows them
 */
public record ReleasePage(Words words, String title, String lead, Notices notices, Trail trail, List<FigurePage.Fact> dates, FigureCard learners,
                          List<Sentence> sentences, List<Section> sections, List<MapView> maps, List<TablePage.Link> tables, String tablesAddress, String pressAddress,
                          String notes, List<Version> versions, List<TablePage.Link> following, List<FigurePage.Fact> readers, SignOff signOff, List<TablePage.Link> files, Citation citation,
                          String methodology, EditionLine edition) {

    /** A sentence and the figures that bear it out. */
    public record Sentence(String text, boolean edited, List<TablePage.Link> figures) {}

    /** Some cards under one heading. */
    public record Section(String id, String title, String text, List<FigureCard> cards) {}

    /**
     * Providers that gave no word on their figures.
     *
     * @param text of which day the list is
     */
    public record SignOff(String text, List<String> silent) {}

    /** A version that was published. */
    public record Version(String name, String state, String day, String note, String address, boolean current) {}
}
