package org.cohorte.foundation.charts;

import java.util.List;

/** Areas coloured by class; what is hidden or not known is hatched. The table beside it holds the values. */
public final class AreaMap {

    /** How many classes of colour there are, from the palest to the deepest. */
    public static final int CLASSES = 5;

    /** What an area shows: a class from 1, a hidden value, or nothing to show. */
    public sealed interface Shade {
        record OfClass(int number) implements Shade {
            public OfClass {
                if (number < 1 || number > CLASSES) {
                    throw new IllegalArgumentException("no class " + number);
                }
            }
        }

        record Hidden() implements Shade {}

        record Nothing() implements Shade {}
    }

    /**
     * An area.
     *
     * @param path  of SVG
     * @param label what a pointer resting on it is told
     */
    public record Area(String path, Shade shade, String label) {}

    /** A box around areas that are drawn apart, with its name under its upper edge. */
    public record Box(int x, int y, int width, int height) {}

    private AreaMap() {}

    /** @param id of its own on the page */
    public static String svg(String id, String title, int width, int height, List<Area> areas, List<Box> boxes) {
        StringBuilder svg = new StringBuilder(SvgText.open(width, height, "chart chart-map", title)).append(hatch(id));
        boxes.forEach(b -> svg.append("<rect class=\"frame\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>".formatted(b.x(), b.y(), b.width(), b.height())));
        for (Area area : areas) {
            svg.append("<path class=\"area ").append(classOf(area.shade())).append('"');
            if (area.shade() instanceof Shade.Hidden) {
                svg.append(" fill=\"url(#").append(id).append("-hatch)\"");
            }
            svg.append(" d=\"").append(area.path()).append("\"><title>").append(SvgText.escaped(area.label())).append("</title></path>");
        }
        return svg.append("</svg>").toString();
    }

    /** The colour of a class as a small square for the legend. */
    public static String swatch(String id, Shade shade) {
        String hatched = shade instanceof Shade.Hidden ? " fill=\"url(#" + id + "-swatch-hatch)\"" : "";
        return "<svg class=\"swatch\" viewBox=\"0 0 16 16\" aria-hidden=\"true\" focusable=\"false\">" + (hatched.isEmpty() ? "" : hatch(id + "-swatch"))
                + "<rect class=\"area " + classOf(shade) + "\" width=\"16\" height=\"16\"" + hatched + "/></svg>";
    }

    private static String hatch(String id) {
        return "<defs><pattern id=\"" + id + "-hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
                + "<rect width=\"6\" height=\"6\" class=\"silent-ground\"/><rect width=\"2\" height=\"6\" class=\"silent-stripe\"/></pattern></defs>";
    }

    private static String classOf(Shade shade) {
        return switch (shade) {
            case Shade.OfClass(int number) -> "class-" + number;
            case Shade.Hidden ignored -> "hidden";
            case Shade.Nothing ignored -> "nothing";
        };
    }
}
