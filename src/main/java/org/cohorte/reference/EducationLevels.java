package org.cohorte.reference;

import java.util.List;

/** Levels 1 to 8 of the French framework of 2019 (decree 2019-14), with a short label in both languages. */
public final class EducationLevels {

    public static final int LOWEST = 1;
    public static final int BAC = 4;
    public static final int HIGHEST = 8;

    private static final class Lists {
        static final List<EducationLevel> ALL = ReferenceFile.rows("education_levels.csv").stream()
                .map(row -> new EducationLevel(Integer.parseInt(row.getField("level")), row.getField("label_fr"), row.getField("label_en"))).toList();
    }

    private EducationLevels() {}

    /** One level of the framework. */
    public record EducationLevel(int level, String labelFr, String labelEn) {}

    /** From the lowest to the highest. */
    public static List<EducationLevel> all() {
        return Lists.ALL;
    }

    public static EducationLevel of(int level) {
        if (level < LOWEST || level > HIGHEST) {
            throw new IllegalArgumentException("no level " + level + " in the framework of 2019");
        }
        return Lists.ALL.get(level - 1);
    }
}
