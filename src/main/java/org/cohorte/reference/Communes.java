package org.cohorte.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** The communes of today and those that are now part of another, by their INSEE code (official geographic code, COG). */
public final class Communes {

    /** Code, name and place of a commune of today. */
    public record Commune(String code, String name, Territory territory, int population, List<String> postcodes) {}

    private static final class Lists {
        static final Map<String, Commune> TODAY = new HashMap<>();
        static final Map<String, String> NOW_PART_OF = new HashMap<>();
        static final Map<String, String> REGION_OF_DEPARTMENT = new HashMap<>();

        static {
            ReferenceFile.rows("departments.csv").forEach(row -> REGION_OF_DEPARTMENT.put(row.getField("code"), row.getField("region")));
            ReferenceFile.rows("communes.csv").forEach(row -> TODAY.put(row.getField("code"), commune(row)));
            ReferenceFile.rows("former_communes.csv").forEach(row -> NOW_PART_OF.put(row.getField("code"), row.getField("now_part_of")));
        }

        private static Commune commune(NamedCsvRecord row) {
            String population = row.getField("population");
            return new Commune(row.getField("code"), row.getField("name"), new Territory(row.getField("department"), row.getField("region")),
                    population.isEmpty() ? 0 : Integer.parseInt(population), List.of(row.getField("postcodes").split("[ ;|]")));
        }
    }

    private Communes() {}

    /** Whether the code is that of a commune of today, or of one that is now part of another. */
    public static boolean existsOrExisted(String code) {
        return Lists.TODAY.containsKey(code) || Lists.NOW_PART_OF.containsKey(code);
    }

    /** The commune of today that bears this code. */
    public static Optional<Commune> find(String code) {
        return Optional.ofNullable(Lists.TODAY.get(code));
    }

    public static java.util.Collection<Commune> all() {
        return Lists.TODAY.values();
    }

    /** A place abroad: INSEE's codes of countries begin with 99. */
    public static boolean isAbroad(String code) {
        return code.startsWith("99");
    }

    /**
     * Where the commune lies: as listed; else where the commune lies that it is now part of; else in the department that its first two
     * characters name (97 and 98: three); else unknown.
     */
    public static Territory territoryOf(String code) {
        Commune listed = Lists.TODAY.getOrDefault(code, Lists.TODAY.get(Lists.NOW_PART_OF.get(code)));
        if (listed != null) {
            return listed.territory();
        }
        int length = code.startsWith("97") || code.startsWith("98") ? 3 : 2;
        String department = code.substring(0, Math.min(length, code.length()));
        String region = Lists.REGION_OF_DEPARTMENT.get(department);
        return region == null ? Territory.NOWHERE : new Territory(department, region);
    }
}
