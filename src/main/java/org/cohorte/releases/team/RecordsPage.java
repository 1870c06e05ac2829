package org.cohorte.releases.team;

import java.util.List;

/**
 * The records behind a figure.
 *
 * @param figure   its address, and what a link to it says
 * @param scope    where and when
 * @param value    what the figure is; empty where it is hidden from the public
 * @param notices  what to know before reading
 * @param counts   numerator and denominator, one of them shown
 * @param asks     what the statement asks, in its own words
 * @param facts    the definition, the snapshot, the release
 * @param summary  which of how many are shown
 * @param file     of all of them; empty where there is none
 */
public record RecordsPage(WorkAddresses words, Link figure, String title, String scope, String value, List<String> notices, List<Count> counts, List<String> asks,
                          List<Fact> facts, String summary, List<String> columns, List<Row> rows, Link before, Link after, String file) {

    /** Empty address: no link. */
    public record Link(String address, String text) {}

    /** A count of the figure. */
    public record Count(String address, boolean current, String label, String number) {}

    public record Fact(String label, String text) {}

    /**
     * A record.
     *
     * @param name    by which deliveries name it
     * @param kind    how it stands now: same, changed, forgotten, lost
     * @param now     what has become of it
     * @param changes what it says otherwise now
     */
    public record Row(String name, String year, String programme, String provider, String session, String dates, List<Fact> because, String kind, String now, List<Change> changes) {}

    public record Change(String label, String then, String now) {}
}
