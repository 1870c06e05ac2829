package org.cohorte.releases.reading;

import org.cohorte.foundation.web.SiteAddress;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.FileAddresses;

/**
 * An edition as someone reads it: where it stands, in which language, and where its pages are.
 *
 * @param site what citations begin with
 */
public record Reading(Edition edition, Standing standing, Addresses here, SiteAddress site) {

    public EditionAddress address() {
        return edition.manifest().address();
    }

    FileAddresses files() {
        return FileAddresses.of(address());
    }

    /** A draft has no public files yet. */
    boolean hasFiles() {
        return standing instanceof Standing.Published;
    }

    FigureTexts texts() {
        return new FigureTexts(edition, here.language());
    }
}
