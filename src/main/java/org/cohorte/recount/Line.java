package org.cohorte.recount;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** One figure, a row of the file of figures, not protected. Numerator and denominator are empty but for a share. */
public record Line(String indicator, int year, String dimensions, String members, String value, String unit,
                   String numerator, String denominator, String obsStatus) {

    /** The header of the file. */
    public static final String HEADER = "indicator,year,dimensions,members,value,unit,numerator,denominator,obs_status,conf_status";

    /** The order of the file: the year as a number, the others as bytes of UTF-8. */
    public static final Comparator<Line> ORDER = Comparator.comparing(Line::indicator, Line::compareBytes)
            .thenComparingInt(Line::year)
            .thenComparing(Line::dimensions, Line::compareBytes)
            .thenComparing(Line::members, Line::compareBytes);

    private static final String NOT_FOR_PUBLICATION = "N";

    /** As the file has it; no code or identifier can hold a character that would need quotes. */
    public String csv() {
        return String.join(",", List.of(indicator, Integer.toString(year), dimensions, members, value, unit,
                numerator, denominator, obsStatus, NOT_FOR_PUBLICATION));
    }

    private static int compareBytes(String one, String other) {
        return Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
