package org.cohorte.foundation.charts;

import java.util.Locale;

/** The bar of one line of a ranking; the number beside it says the same, so it is not read aloud. */
public final class RankingBar {

    private RankingBar() {}

    public static String svg(long count, long largest) {
        double width = largest == 0 ? 0 : 100.0 * count / largest;
        return String.format(Locale.ROOT, "<svg class=\"chart chart-rank\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\" focusable=\"false\">"
                + "<rect class=\"bar\" x=\"0\" y=\"0\" width=\"%.2f\" height=\"8\"/></svg>", width);
    }
}
