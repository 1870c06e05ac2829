package org.cohorte.figures;

import java.util.HashMap;
import java.util.Map;

import org.cohorte.figures.computation.SnapshotDatabase;
import org.cohorte.snapshots.Snapshot;

/** The names that members of a breakdown have in a snapshot. */
public final class SnapshotLabels {

    private SnapshotLabels() {}

    /** The name of each occupation by its code; the English one is empty where there is none. */
    public static Map<String, Indicator.Text> occupations(Snapshot snapshot) {
        Map<String, Indicator.Text> labels = new HashMap<>();
        try (SnapshotDatabase database = SnapshotDatabase.open(snapshot)) {
            database.query("SELECT occupation_id, label_fr, coalesce(label_en, '') AS label_en FROM occupations",
                    row -> labels.put(row.getString("occupation_id"), new Indicator.Text(row.getString("label_fr"), row.getString("label_en"))));
        }
        return labels;
    }
}
