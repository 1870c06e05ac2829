package org.cohorte.releases.reading;

import java.util.List;
import java.util.function.Supplier;

import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.PublishedEditions;
import org.cohorte.releases.PublishedRelease;

/** A version of the same release that was published before, and may be read still. */
public record EarlierVersion(Edition edition, PublishedRelease.Version version) {

    /** The newest first; they are read where they are asked for. */
    public static Supplier<List<EarlierVersion>> before(EditionAddress address, PublishedEditions editions) {
        return () -> editions.releases().stream().filter(r -> r.release().equals(address.release())).flatMap(r -> r.versions().stream())
                .filter(v -> v.address().version() < address.version())
                .flatMap(v -> editions.at(v.address()).map(e -> new EarlierVersion(e, v)).stream()).toList();
    }
}
