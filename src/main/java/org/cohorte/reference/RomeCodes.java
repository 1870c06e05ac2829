package org.cohorte.reference;

import java.util.Set;
import java.util.stream.Collectors;

/** The occupations of ROME 4.0, France Travail's directory. */
public final class RomeCodes {

    private static final class Lists {
        static final Set<String> ALL = ReferenceFile.rows("rome_codes.csv").stream().map(row -> row.getField("code_rome")).collect(Collectors.toSet());
        static final Set<String> DIGITAL = ReferenceFile.rows("rome_digital.csv").stream().map(row -> row.getField("code_rome")).collect(Collectors.toSet());
    }

    private RomeCodes() {}

    public static boolean exists(String code) {
        return Lists.ALL.contains(code);
    }

    /** Whether ROME marks it as digital. */
    public static boolean isDigital(String code) {
        return Lists.DIGITAL.contains(code);
    }
}
