package org.cohorte.releases;

import java.util.List;
import java.util.Optional;

/** What is public now, and never anything else; needs no right. */
public interface PublishedEditions {

    /** All releases that were ever published, the newest reporting year first. */
    List<PublishedRelease> releases();

    /** The current version of the release of the newest reporting year. */
    Optional<Edition> newest();

    /** The current version of a release. */
    Optional<Edition> current(String release);

    /** A version that was published and not withdrawn. */
    Optional<Edition> at(EditionAddress address);

    /** The newest published edition that has figures of the year. */
    Optional<Edition> ofYear(int year);
}
