package org.cohorte.releases.editions;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.cohorte.figures.PublicClassifications;
import org.cohorte.figures.PublishedFigures;
import org.cohorte.releases.Edition;
import org.cohorte.releases.Labels;

/** An edition as its readers have it: the files, the public classifications and the rules, nothing of how it was made. */
public final class Publications {

    private Publications() {}

    public static PublishedFigures in(Path folder) {
        Edition edition = Edition.in(folder);
        return PublishedFigures.in(folder, classifications(edition.labels()), PublishedFigures.Rules.ofValues(edition.manifest().settings().ofDisclosure()));
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
