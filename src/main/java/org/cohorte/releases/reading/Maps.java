package org.cohorte.releases.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cohorte.foundation.charts.AreaMap;
import org.cohorte.foundation.charts.AreaMap.Shade;
import org.cohorte.reference.Outlines;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.PublishedFigure;

/** Draws a table of regions or departments as a map: five classes of about as many areas each. */
final class Maps {

    private final Reading reading;

    Maps(Reading reading) {
        this.reading = reading;
    }

    static boolean isOnAMap(String dimensions) {
        return dimensions.equals("region") || dimensions.equals("department");
    }

    /** Empty where fewer than two areas have a value. */
    Optional<MapView> of(String indicator, String dimension, int year) {
        List<PublishedFigure> figures = reading.edition().tableWithUntold(indicator, dimension).stream().filter(f -> f.year() == year).toList();
        List<Double> values = figures.stream().filter(PublishedFigure::isTold).filter(f -> !f.key().members().equals("unknown")).map(f -> Double.valueOf(f.value())).sorted().toList();
        if (values.size() < 2 || values.getFirst().equals(values.getLast())) {
            return Optional.empty();
        }
        return Optional.of(new Drawing(indicator, dimension, year, figures, values).view());
    }

    private final class Drawing {

        private final String indicator;
        private final String dimension;
        private final int year;
        private final String id;
        private final Map<String, PublishedFigure> figures = new HashMap<>();
        private final List<Double> bounds;
        private final List<List<PublishedFigure>> classes = new ArrayList<>();
        private final FigureTexts texts = reading.texts();
        private final Cells cells = new Cells(reading);

        Drawing(String indicator, String dimension, int year, List<PublishedFigure> all, List<Double> values) {
            this.indicator = indicator;
            this.dimension = dimension;
            this.year = year;
            this.id = "map-" + indicator + "-" + dimension;
            all.forEach(f -> figures.put(f.key().members(), f));
            this.bounds = bounds(values);
            bounds.forEach(_ -> classes.add(new ArrayList<>()));
        }

        /** The lowest value of each class; equal values are in the same one. */
        private static List<Double> bounds(List<Double> sorted) {
            return Stream.iterate(0, i -> i < AreaMap.CLASSES, i -> i + 1).map(i -> sorted.get(i * sorted.size() / AreaMap.CLASSES)).distinct().toList();
        }

        MapView view() {
            List<AreaMap.Area> areas = outlines().stream().map(o -> new AreaMap.Area(o.path(), shade(o.code()), label(o.code()))).toList();
            List<AreaMap.Box> boxes = Stream.concat(Outlines.overseasFrames().stream(), dimension.equals("department") ? Stream.of(Outlines.parisFrame()) : Stream.of())
                    .map(f -> new AreaMap.Box(f.x(), f.y(), f.width(), f.height())).toList();
            figures.values().stream().filter(f -> f.isTold() && !f.key().members().equals("unknown")).forEach(f -> classes.get(classOf(f) - 1).add(f));
            String title = texts.text("map.title", texts.tableTitle(indicator, dimension), String.valueOf(year));
            return new MapView(id, title, AreaMap.svg(id, texts.text("map.label", title), Outlines.WIDTH, Outlines.HEIGHT, areas, boxes), legend(),
                    reading.here().table(reading.address(), indicator, dimension), lines(), texts.text("map.note"));
        }

        private List<Outlines.Outline> outlines() {
            return dimension.equals("region") ? Outlines.ofRegions() : Outlines.ofDepartments();
        }

        private Shade shade(String code) {
            PublishedFigure figure = figures.get(code);
            return figure == null ? new Shade.Nothing() : figure.isTold() ? new Shade.OfClass(colour(classOf(figure))) : new Shade.Hidden();
        }

        private int classOf(PublishedFigure figure) {
            double value = Double.parseDouble(figure.value());
            return (int) bounds.stream().filter(b -> b <= value).count();
        }

        /** With fewer classes the colours lie further apart. */
        private int colour(int classNumber) {
            return bounds.size() == 1 ? AreaMap.CLASSES : 1 + (classNumber - 1) * (AreaMap.CLASSES - 1) / (bounds.size() - 1);
        }

        private String label(String code) {
            String name = reading.edition().labels().label(dimension, code, texts.language());
            PublishedFigure figure = figures.get(code);
            return texts.text("map.area", name, figure == null ? texts.text("map.nothing") : figure.isTold() ? texts.value(figure) : cells.why(figure));
        }

        private List<MapView.Entry> legend() {
            List<MapView.Entry> legend = new ArrayList<>();
            for (int i = 0; i < classes.size(); i++) {
                List<PublishedFigure> members = classes.get(i).stream().sorted(java.util.Comparator.comparingDouble(f -> Double.parseDouble(f.value()))).toList();
                String lowest = texts.value(members.getFirst());
                String highest = texts.value(members.getLast());
                legend.add(new MapView.Entry(AreaMap.swatch(id, new Shade.OfClass(colour(i + 1))), lowest.equals(highest) ? lowest : texts.text("map.class", lowest, highest)));
            }
            List<String> hidden = figures.values().stream().filter(f -> !f.isTold()).map(f -> f.isWithheld() ? "map.not-shown" : "map.hidden").distinct().sorted().toList();
            if (!hidden.isEmpty()) {
                legend.add(new MapView.Entry(AreaMap.swatch(id, new Shade.Hidden()), hidden.stream().map(texts::text).collect(Collectors.joining(" / "))));
            }
            if (outlines().stream().anyMatch(o -> !figures.containsKey(o.code()))) {
                legend.add(new MapView.Entry(AreaMap.swatch(id, new Shade.Nothing()), texts.text("map.nothing")));
            }
            return legend;
        }

        /** All of the table, those that are on no map too. */
        private List<MapView.Line> lines() {
            return new MemberOrder(reading.edition().labels(), texts.language()).of(dimension, figures.keySet()).stream()
                    .map(code -> new MapView.Line(reading.edition().labels().label(dimension, code, texts.language()), cells.cell(new FigureKey(indicator, year, dimension, code)))).toList();
        }
    }
}
