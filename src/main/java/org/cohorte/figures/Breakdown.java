package org.cohorte.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A property by which figures are split into members, in the order in which two of them are joined. */
public enum Breakdown {
    REGION, DEPARTMENT, GENDER, EDUCATION_LEVEL, IN_QPV, AGE_GROUP, OCCUPATION, PROVIDER, PROGRAMME;

    /** As in files and addresses; also the column of the facts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
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
