package org.cohorte.releases.editions;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.cohorte.figures.DisclosureSettings;
import org.cohorte.figures.PublicClassifications;
import org.cohorte.figures.PublishedFigures;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionManifest;
import org.cohorte.releases.Labels;

/** An edition as its readers have it: the files, the public classifications and the rules, nothing of how it was made. */
public final class Publications {

    private Publications() {}

    public static PublishedFigures in(Path folder) {
        Edition edition = Edition.in(folder);
        EditionManifest.Settings settings = edition.manifest().settings();
        return PublishedFigures.in(folder, classifications(edition.labels()), PublishedFigures.Rules.ofValues(
                new DisclosureSettings(settings.threshold(), settings.smallestBase(), Set.copyOf(settings.notSensitive()))));
    }

    private static PublicClassifications classifications(Labels labels) {
        Map<String, String> providers = new HashMap<>();
        Map<String, String> occupations = new HashMap<>();
        for (String programme : labels.members("programme")) {
            Map<String, String> parents = labels.parents("programme", programme);
            if (parents.containsKey("provider")) {
                providers.put(programme, parents.get("provider"));
                occupations.put(programme, parents.get("occupation"));
            }
        }
        return PublicClassifications.of(providers, occupations);
    }
}
