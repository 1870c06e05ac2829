package org.cohorte.figures;

import java.util.SequencedMap;
import java.util.TreeMap;

import org.cohorte.figures.computation.SnapshotDatabase;
import org.cohorte.snapshots.Snapshot;

/**
 * The names that members of breakdowns have in a snapshot, by identifier as bytes.
 *
 * @param occupations the English name is the French one where there is none
 */
public record SnapshotLabels(SequencedMap<String, Indicator.Text> occupations, SequencedMap<String, String> providers, SequencedMap<String, Programme> programmes) {

    /** A programme with what it lies in. */
    public record Programme(String title, String provider, String occupation) {}

    public static SnapshotLabels of(Snapshot snapshot) {
        SnapshotLabels labels = new SnapshotLabels(new TreeMap<>(Utf8Order.BYTES), new TreeMap<>(Utf8Order.BYTES), new TreeMap<>(Utf8Order.BYTES));
        try (SnapshotDatabase database = SnapshotDatabase.open(snapshot)) {
            database.query("SELECT occupation_id, label_fr, coalesce(label_en, label_fr) AS label_en FROM occupations",
                    row -> labels.occupations.put(row.getString("occupation_id"), new Indicator.Text(row.getString("label_fr"), row.getString("label_en"))));
            database.query("SELECT provider_id, name FROM providers", row -> labels.providers.put(row.getString("provider_id"), row.getString("name")));
            database.query("SELECT programme_id, title, provider_id, occupation_id FROM programmes", row -> labels.programmes.put(row.getString("programme_id"),
                    new Programme(row.getString("title"), row.getString("provider_id"), row.getString("occupation_id"))));
        }
        return labels;
    }
}
