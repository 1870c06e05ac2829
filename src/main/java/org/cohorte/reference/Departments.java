package org.cohorte.reference;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** The departments, overseas ones and collectivities included, by their code (two characters, three overseas). */
public final class Departments {

    /** @param region the code of its region */
    public record Department(String code, String name, String region) {}

    private static final class Lists {
        static final SequencedMap<String, Department> ALL = new LinkedHashMap<>();

        static {
            ReferenceFile.rows("departments.csv").forEach(row -> ALL.put(row.getField("code"),
                    new Department(row.getField("code"), row.getField("name"), row.getField("region"))));
        }
    }

    private Departments() {}

    public static Optional<Department> find(String code) {
        return Optional.ofNullable(Lists.ALL.get(code));
    }

    /** By code, in the order of the official list. */
    public static Map<String, Department> all() {
        return java.util.Collections.unmodifiableMap(Lists.ALL);
    }
}
