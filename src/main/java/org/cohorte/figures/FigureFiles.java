package org.cohorte.figures;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.LinkedHashMap;

import tools.jackson.databind.json.JsonMapper;

/** Figures as files: the CSV of the contract, the same as JSON, and a table for a person's eyes. */
public enum FigureFiles {
    CSV {
        @Override
        public void write(List<Figure> figures, PrintWriter out) {
            out.print(Figure.HEADER + "\n");
            figures.forEach(figure -> out.print(figure.line() + "\n"));
        }
    },
    JSON {
        @Override
        public void write(List<Figure> figures, PrintWriter out) {
            String[] names = Figure.HEADER.split(",");
            List<Map<String, Object>> rows = figures.stream().map(figure -> row(names, figure)).toList();
            out.print(JsonMapper.builder().enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(rows) + "\n");
        }
    },
    TABLE {
        @Override
        public void write(List<Figure> figures, PrintWriter out) {
            String[] names = Figure.HEADER.split(",");
            int[] widths = new int[names.length];
            for (int i = 0; i < names.length; i++) {
                int column = i;
                widths[i] = Math.max(names[i].length(), figures.stream().mapToInt(f -> f.cells().get(column).length()).max().orElse(0));
            }
            writeLine(List.of(names), widths, out);
            figures.forEach(figure -> writeLine(figure.cells(), widths, out));
        }
    };

    /** Columns of numbers stand to the right in a table and are numbers in JSON. */
    private static final List<String> NUMBERS = List.of("year", "value", "numerator", "denominator");

    public abstract void write(List<Figure> figures, PrintWriter out);

    private static Map<String, Object> row(String[] names, Figure figure) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            String cell = figure.cells().get(i);
            row.put(names[i], NUMBERS.contains(names[i]) ? number(cell) : cell);
        }
        return row;
    }

    private static Object number(String cell) {
        return cell.isEmpty() ? JsonMapper.shared().nullNode() : cell.indexOf('.') >= 0 ? (Object) Double.valueOf(cell) : Long.valueOf(cell);
    }

    private static void writeLine(List<String> cells, int[] widths, PrintWriter out) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            boolean number = NUMBERS.contains(Figure.HEADER.split(",")[i]);
            line.append(String.format(Locale.ROOT, "%" + (number ? "" : "-") + Math.max(1, widths[i]) + "s  ", cells.get(i)));
        }
        out.print(line.toString().stripTrailing() + "\n");
    }
}
