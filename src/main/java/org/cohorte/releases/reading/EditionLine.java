package org.cohorte.releases.reading;

import org.cohorte.foundation.text.Numbers;
import org.cohorte.releases.EditionFiles;
import org.cohorte.releases.EditionManifest;

/**
 * Which edition a page shows, and of which snapshot.
 *
 * @param manifest address of the snapshot's manifest; empty for a draft, which has no files yet
 */
public record EditionLine(String text, String manifest) {

    static EditionLine of(Reading reading) {
        EditionManifest told = reading.edition().manifest();
        return new EditionLine(reading.here().text("edition", told.address().path(), Numbers.day(told.day(), reading.here().language()), told.snapshot().id()),
                reading.hasFiles() ? reading.files().file(EditionFiles.SNAPSHOT_MANIFEST) : "");
    }
}
