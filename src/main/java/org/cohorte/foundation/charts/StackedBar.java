package org.cohorte.foundation.charts;

import java.util.List;
import java.util.Locale;

/** One bar whose parts make up a whole. */
public final class StackedBar {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 56;
    private static final int GAP = 3;

    /** @param kind the class that gives its colour or pattern */
    public record Part(String kind, long count) {}

    private StackedBar() {}

    /** @param id of its own on the page */
    public static String svg(String id, String title, List<Part> parts) {
        long whole = parts.stream().mapToLong(Part::count).sum();
        StringBuilder svg = new StringBuilder(SvgText.openStretched(WIDTH, HEIGHT, "chart chart-stack", title));
        svg.append("<defs><pattern id=\"" + id + "-hatch\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
                + "<rect width=\"8\" height=\"8\" class=\"silent-ground\"/><rect width=\"3\" height=\"8\" class=\"silent-stripe\"/></pattern></defs>");
        double from = 0;
        for (Part part : parts) {
            double width = whole == 0 ? 0 : (double) part.count() / whole * WIDTH;
            svg.append(String.format(Locale.ROOT, "<rect class=\"part %s\" x=\"%.2f\" y=\"0\" width=\"%.2f\" height=\"%d\"%s/>", part.kind(), from,
                    Math.max(0, width - GAP), HEIGHT, part.kind().equals("silent") ? " fill=\"url(#" + id + "-hatch)\"" : ""));
            from += width;
        }
        return svg.append("</svg>").toString();
    }
}
