package org.cohorte.releases.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.cohorte.foundation.web.SiteAddress;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.PublishedEditions;
import org.cohorte.releases.PublishedRelease;
import org.cohorte.releases.reading.Addresses;
import org.cohorte.releases.reading.EarlierVersion;
import org.cohorte.releases.reading.Reading;
import org.cohorte.releases.reading.Standing;
import org.springframework.stereotype.Component;

/** Published editions as the one who asks reads them. */
@Component
class PublishedReadings {

    /** What became of a version can change: caches ask again after a minute, and are told where nothing did. */
    static final String ASK_AGAIN = "public, max-age=60, must-revalidate";

    private final PublishedEditions editions;
    private final SiteAddress site;

    PublishedReadings(PublishedEditions editions, SiteAddress site) {
        this.editions = editions;
        this.site = site;
    }

    /** Where readers find this site, which an answer shows. */
    String site() {
        return site.base();
    }

    Optional<Reading> newest(HttpServletRequest request) {
        return editions.newest().flatMap(e -> reading(e, request));
    }

    List<PublishedRelease> releases() {
        return editions.releases();
    }

    /** All that can be read, in the order of their publication. */
    List<Edition> inOrder() {
        return editions.releases().stream().flatMap(r -> r.versions().stream()).sorted(Comparator.comparing(PublishedRelease.Version::publishedAt))
                .flatMap(v -> editions.at(v.address()).stream()).toList();
    }

    Optional<Reading> at(EditionAddress address, HttpServletRequest request) {
        return editions.at(address).flatMap(e -> reading(e, request));
    }

    private Optional<Reading> reading(Edition edition, HttpServletRequest request) {
        EditionAddress address = edition.manifest().address();
        for (PublishedRelease release : editions.releases()) {
            Optional<PublishedRelease.Version> version = release.versions().stream().filter(v -> v.address().equals(address)).findFirst();
            if (version.isPresent()) {
                return Optional.of(new Reading(edition, new Standing.Published(release, version.get()), EarlierVersion.before(address, editions), Addresses.of(request), site));
            }
        }
        return Optional.empty();
    }
}
