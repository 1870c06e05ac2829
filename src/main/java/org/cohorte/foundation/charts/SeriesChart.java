package org.cohorte.foundation.charts;

import java.util.List;
import java.util.Locale;

/** Columns over years, the year of the page in the accent; hidden values leave a gap. Widths and heights are units of the drawing. */
public final class SeriesChart {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 132;
    private static final int BASE = 108;
    private static final int TOP = 22;

    /**
     * One column.
     *
     * @param value null where it is not told
     * @param label above the column, as people read it
     */
    public record Column(String name, @org.jspecify.annotations.Nullable Double value, String label, boolean accent, boolean provisional) {}

    private SeriesChart() {}

    /** @param title what a reader who cannot see it is told; the table beside it holds the values */
    public static String svg(String title, List<Column> columns) {
        double largest = columns.stream().mapToDouble(c -> c.value() == null ? 0 : c.value()).max().orElse(0);
        double step = (double) WIDTH / Math.max(1, columns.size());
        double width = Math.min(38, step * 0.66);
        StringBuilder svg = new StringBuilder(SvgText.open(WIDTH, HEIGHT, "chart chart-series", title));
        svg.append("<line class=\"axis\" x1=\"0\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>".formatted(BASE, WIDTH, BASE));
        for (int i = 0; i < columns.size(); i++) {
            Column c = columns.get(i);
            double middle = step * (i + 0.5);
            double height = c.value() == null || largest == 0 ? 0 : c.value() / largest * (BASE - TOP);
            String kind = c.accent() ? "bar accent" : c.provisional() ? "bar provisional" : "bar";
            svg.append(String.format(Locale.ROOT, "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"2\"/>", kind, middle - width / 2, BASE - height, width, height));
            svg.append(SvgText.text(c.accent() ? "value accent" : "value", middle, BASE - height - 6, c.label()));
            svg.append(SvgText.text(c.accent() ? "name accent" : "name", middle, BASE + 16, c.name()));
        }
        return svg.append("</svg>").toString();
    }
}
