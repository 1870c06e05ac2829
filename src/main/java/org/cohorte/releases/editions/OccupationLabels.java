package org.cohorte.releases.editions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cohorte.figures.SnapshotLabels;
import org.cohorte.snapshots.Snapshot;

/** The names of occupations in French and English; the French one stands for a missing English one. */
final class OccupationLabels {

    private OccupationLabels() {}

    static Map<String, List<String>> of(Snapshot snapshot) {
        Map<String, List<String>> labels = new HashMap<>();
        SnapshotLabels.occupations(snapshot).forEach((id, names) -> labels.put(id, List.of(names.fr(), names.en().isEmpty() ? names.fr() : names.en())));
        return labels;
    }
}
