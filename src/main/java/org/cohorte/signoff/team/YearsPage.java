package org.cohorte.signoff.team;

import java.util.List;

/** The years with a session of the network; values ready to show. */
public record YearsPage(YearAddresses words, List<YearLine> years) {

    /** A year in short. */
    public record YearLine(String year, String address, String providers, String sessions, String words) {}
}
