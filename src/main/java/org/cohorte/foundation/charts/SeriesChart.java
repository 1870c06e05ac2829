package org.cohorte.foundation.charts;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** Columns over years, the year of the page in the accent; a value that is not told leaves a gap. Widths and heights are units of the drawing. */
public final class SeriesChart {

    private static final int WIDTH = 340;
    private static final int HEIGHT = 128;
    private static final int BASE = 106;
    private static final int TOP = 22;
    private static final int WIDEST = 36;

    /** How a column is drawn. */
    public enum Kind {
        PLAIN("bar"), ACCENT("bar accent"), PROVISIONAL("bar provisional"), ELSEWHERE("bar elsewhere");

        private final String classes;

        Kind(String classes) {
            this.classes = classes;
        }
    }

    /**
     * One column.
     *
     * @param value       null where it is not told
     * @param label       above the column, as people read it
     * @param afterABreak whether its meaning is not that of the column before
     */
    public record Column(String name, @Nullable Double value, String label, Kind kind, boolean afterABreak) {}

    private SeriesChart() {}

    /** @param title what a reader who cannot see it is told; the table beside it holds the values */
    public static String svg(String title, List<Column> columns) {
        double largest = columns.stream().mapToDouble(c -> c.value() == null ? 0 : c.value()).max().orElse(0);
        double step = (double) WIDTH / Math.max(1, columns.size());
        StringBuilder svg = new StringBuilder(SvgText.open(WIDTH, HEIGHT, "chart chart-series", title));
        svg.append("<line class=\"axis\" x1=\"0\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>".formatted(BASE, WIDTH, BASE));
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).afterABreak()) {
                svg.append(String.format(Locale.ROOT, "<line class=\"break\" x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\"/>", step * i, TOP, step * i, HEIGHT));
            }
            svg.append(column(columns.get(i), step * (i + 0.5), Math.min(WIDEST, step * 0.7), largest));
        }
        return svg.append("</svg>").toString();
    }

    private static String column(Column column, double middle, double width, double largest) {
        double height = column.value() == null || largest == 0 ? 0 : column.value() / largest * (BASE - TOP);
        String suffix = column.kind() == Kind.ACCENT ? " accent" : "";
        return String.format(Locale.ROOT, "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                column.kind().classes, middle - width / 2, BASE - height, width, height)
                + SvgText.text("value" + suffix, middle, BASE - height - 6, column.label())
                + SvgText.text("name" + suffix, middle, BASE + 17, column.name());
    }
}
