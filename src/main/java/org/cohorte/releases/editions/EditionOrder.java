package org.cohorte.releases.editions;

import java.util.List;

import org.cohorte.figures.Breakdown;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.EditionManifest;

/**
 * What edition is to be made.
 *
 * @param folder its name, by which nobody can guess an address
 * @param tables each a breakdown or two; the network is always there
 */
public record EditionOrder(String folder, EditionAddress address, int reportingYear, Bilingual title, EditionManifest.Settings settings, List<List<Breakdown>> tables) {

    public EditionOrder {
        tables = List.copyOf(tables);
        if (!folder.matches("[0-9A-Za-z.-]+") || folder.startsWith(".")) {
            throw new IllegalArgumentException("no name of a folder: " + folder);
        }
    }
}
