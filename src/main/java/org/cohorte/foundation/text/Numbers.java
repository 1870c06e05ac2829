package org.cohorte.foundation.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Numbers and dates as people of each language write them. */
public final class Numbers {

    private static final char NARROW_SPACE = '\u202f';

    private Numbers() {}

    /** 14 853 or 14,853. */
    public static String whole(long number, Language language) {
        String digits = Long.toString(Math.abs(number));
        char separator = language == Language.FR ? NARROW_SPACE : ',';
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                text.append(separator);
            }
            text.append(digits.charAt(i));
        }
        return (number < 0 ? "\u2212" : "") + text;
    }

    /** A share with one decimal, half up, worked out in whole numbers: 59,0 % or 59.0%. */
    public static String share(long numerator, long denominator, Language language) {
        return tenths(Math.floorDiv(2000 * numerator + denominator, 2 * denominator), language) + (language == Language.FR ? NARROW_SPACE + "%" : "%");
    }

    /** A number of tenths with its decimal sign. */
    public static String tenths(long tenths, Language language) {
        return whole(tenths / 10, language) + (language == Language.FR ? "," : ".") + Math.abs(tenths % 10);
    }

    /** 31 décembre 2020 or 31 December 2020; the first of a month is "1er" in French. */
    public static String day(LocalDate day, Language language) {
        String text = DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(day);
        return language == Language.FR && day.getDayOfMonth() == 1 ? text.replaceFirst("^1", "1er") : text;
    }
}
