package org.cohorte.releases.team;

import java.util.List;

/** All versions of all releases, with what to do next. */
public record ReleasesPage(WorkAddresses words, String newRelease, List<Release> releases) {

    /** A release with its versions, the newest first. */
    public record Release(String title, List<Row> rows) {}

    /** One of them. */
    public record Row(String address, String label, String state, String stateText, String when, String todo) {}
}
