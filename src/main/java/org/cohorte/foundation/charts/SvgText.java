package org.cohorte.foundation.charts;

import java.util.Locale;

/** The parts of SVG that every chart shares. */
final class SvgText {

    private SvgText() {}

    static String open(int width, int height, String kind, String title) {
        return "<svg class=\"%s\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\" focusable=\"false\">".formatted(kind, width, height, escaped(title));
    }

    /** One that is stretched to the width that it is given; it holds no text. */
    static String openStretched(int width, int height, String kind, String title) {
        return open(width, height, kind, title).replace(" role=", " preserveAspectRatio=\"none\" role=");
    }

    static String text(String kind, double x, double y, String text) {
        return String.format(Locale.ROOT, "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\" aria-hidden=\"true\">%s</text>", kind, x, y, escaped(text));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
