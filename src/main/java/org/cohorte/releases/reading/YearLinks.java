package org.cohorte.releases.reading;

import java.util.List;

import org.cohorte.releases.Edition;

/** The years of an edition as links, the newest first. */
final class YearLinks {

    private YearLinks() {}

    static List<KeyFiguresPage.YearLink> of(Edition edition, int current, Addresses here) {
        return edition.years().reversed().stream()
                .map(y -> new KeyFiguresPage.YearLink(String.valueOf(y), here.year(y), y == current, edition.isProvisional(y))).toList();
    }
}
