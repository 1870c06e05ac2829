package org.cohorte.releases.reading;

import java.util.List;

/**
 * What the page of a table shows.
 *
 * @param grid       whether members stand against members, in one year
 * @param corner     what the rows are
 * @param totalFirst whether the first row is the network's
 * @param parts      why they may not add up to their total; empty where nobody would add them
 * @param maps       of the newest year shown, where the members lie on a map; one or none
 */
public record TablePage(Words words, String title, String lead, Notices notices, Trail trail, boolean grid, String corner, List<Column> columns, List<Row> rows,
                        List<Choice> years, List<Choice> pages, String count, List<ExplainedMark> marks, String parts, List<MapView> maps, List<Link> files, List<Link> others,
                        Citation citation, String methodology) {

    /**
     * A column.
     *
     * @param address of the same table ordered by it; empty where it cannot be
     * @param order   ascending, descending or none: what the table is now
     */
    public record Column(String title, String note, String address, String order) {}

    /** A member and its figures. */
    public record Row(String name, String parent, boolean total, List<Cell> cells) {}

    /** One of several views of the table. */
    public record Choice(String text, String address, boolean current) {}

    /** Where something else stands. */
    public record Link(String text, String address, String note) {}
}
