package org.cohorte.figures.disclosure;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.PublicClassifications;
import org.cohorte.figures.counts.Counts;

/** The provider and the occupation of each programme, as the public catalogue tells them, from the counts that cross them. */
final class Catalogue {

    private Catalogue() {}

    static PublicClassifications of(Collection<Counts> counts) {
        return PublicClassifications.of(ofProgramme(counts, Breakdown.PROVIDER), ofProgramme(counts, Breakdown.OCCUPATION));
    }

    private static Map<String, String> ofProgramme(Collection<Counts> counts, Breakdown wider) {
        Map<String, String> found = new TreeMap<>();
        counts.stream().flatMap(of -> of.counts().stream()).forEach(cell -> {
            List<Breakdown> dimensions = cell.dimensions();
            if (dimensions.size() == 2 && dimensions.contains(Breakdown.PROGRAMME) && dimensions.contains(wider)) {
                found.put(cell.members().get(dimensions.indexOf(Breakdown.PROGRAMME)), cell.members().get(dimensions.indexOf(wider)));
            }
        });
        return found;
    }
}
