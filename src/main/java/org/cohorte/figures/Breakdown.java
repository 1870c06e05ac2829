package org.cohorte.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A property by which figures are split into members, in the order in which two of them are joined. */
public enum Breakdown {
    REGION("INSEE code of the region of the site's commune"),
    DEPARTMENT("code of the department of the site's commune"),
    GENDER("f, m, x"),
    EDUCATION_LEVEL("1 to 8, French framework of 2019"),
    IN_QPV("true, false: lives in a priority neighbourhood"),
    AGE_GROUP("0-17, 18-25, 26-35, 36-45, 46+: completed years on started_on, or on the day of submission"),
    OCCUPATION("identifier of the occupation that the programme prepares for"),
    PROVIDER("identifier of the provider"),
    PROGRAMME("identifier of the programme");

    private final String members;

    Breakdown(String members) {
        this.members = members;
    }

    /** As in files and addresses; also the column of the facts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its codes, for the data dictionary. */
    public String members() {
        return members;
    }

    public static Optional<Breakdown> find(String code) {
        return Arrays.stream(values()).filter(b -> b.code().equals(code)).findFirst();
    }

    public static String allCodes() {
        return Arrays.stream(values()).map(Breakdown::code).collect(Collectors.joining(", "));
    }

    /** Each of them alone. */
    public static List<List<Breakdown>> singles() {
        return Arrays.stream(values()).map(List::of).toList();
    }
}
