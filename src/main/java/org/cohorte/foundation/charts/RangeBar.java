package org.cohorte.foundation.charts;

import java.util.Locale;

/** A scale from 0 to 100 with the span in which a rate can lie and the rate that was observed. */
public final class RangeBar {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 40;
    private static final int MIDDLE = 20;

    private RangeBar() {}

    /** @param lowest in percent, as the others */
    public static String svg(String title, double lowest, double observed, double highest) {
        return SvgText.open(WIDTH, HEIGHT, "chart chart-range", title)
                + "<line class=\"scale\" x1=\"0\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>".formatted(MIDDLE, WIDTH, MIDDLE)
                + String.format(Locale.ROOT, "<rect class=\"span\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"16\"/>", at(lowest), MIDDLE - 8, at(highest) - at(lowest))
                + String.format(Locale.ROOT, "<rect class=\"observed\" x=\"%.1f\" y=\"%d\" width=\"6\" height=\"36\"/></svg>", at(observed) - 3, MIDDLE - 18);
    }

    private static double at(double percent) {
        return percent / 100 * WIDTH;
    }
}
