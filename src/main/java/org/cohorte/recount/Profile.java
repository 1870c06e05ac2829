package org.cohorte.recount;

import org.jspecify.annotations.Nullable;

/** What is known of a person in one enrolment or one file, with the session that it is for. Null where it is not known. */
record Profile(@Nullable String gender, @Nullable Integer educationLevel, @Nullable Boolean inQpv, @Nullable Integer age,
               Session session) {

    private static final int BAC = 4;

    boolean atOrBelowBac() {
        return educationLevel != null && educationLevel <= BAC;
    }

    String member(Breakdown by) {
        return switch (by) {
            case GENDER -> orUnknown(gender);
            case EDUCATION_LEVEL -> orUnknown(educationLevel);
            case IN_QPV -> orUnknown(inQpv);
            case AGE_GROUP -> ageGroup();
            case NETWORK, REGION, DEPARTMENT, OCCUPATION, PROVIDER, PROGRAMME -> session.member(by);
        };
    }

    /** By completed years; somebody born after that day has an unknown age. */
    private String ageGroup() {
        if (age == null || age < 0) {
            return Breakdown.UNKNOWN;
        }
        if (age <= 17) {
            return "0-17";
        }
        if (age <= 25) {
            return "18-25";
        }
        if (age <= 35) {
            return "26-35";
        }
        return age <= 45 ? "36-45" : "46+";
    }

    private static String orUnknown(@Nullable Object value) {
        return value == null ? Breakdown.UNKNOWN : value.toString();
    }
}
