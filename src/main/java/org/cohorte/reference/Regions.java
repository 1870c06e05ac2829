package org.cohorte.reference;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** The regions, overseas ones and collectivities included, by their code. */
public final class Regions {

    /** Where a region lies, in the words of the official geographic code. */
    public enum Zone {
        /** Metropolitan France. */
        METRO,
        /** Overseas department and region. */
        DROM,
        /** Overseas collectivity. */
        COM
    }

    /** Code, name and zone of a region. */
    public record Region(String code, String name, Zone zone) {}

    private static final class Lists {
        static final SequencedMap<String, Region> ALL = new LinkedHashMap<>();

        static {
            ReferenceFile.rows("regions.csv").forEach(row -> ALL.put(row.getField("code"),
                    new Region(row.getField("code"), row.getField("name"), Zone.valueOf(row.getField("zone").toUpperCase(java.util.Locale.ROOT)))));
        }
    }

    private Regions() {}

    public static Optional<Region> find(String code) {
        return Optional.ofNullable(Lists.ALL.get(code));
    }

    /** By code, in the order of the official list. */
    public static Map<String, Region> all() {
        return Collections.unmodifiableMap(Lists.ALL);
    }
}
