package org.cohorte.releases.reading;

import java.util.List;
import java.util.function.Supplier;

import org.cohorte.foundation.web.SiteAddress;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.FileAddresses;

/**
 * An edition as someone reads it: where it stands, in which language, and where its pages are.
 *
 * @param earlier versions of the same release before it, the newest first; an edition takes a while to read
 * @param site    what citations begin with
 */
public record Reading(Edition edition, Standing standing, Supplier<List<EarlierVersion>> earlier, Addresses here, SiteAddress site) {

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
