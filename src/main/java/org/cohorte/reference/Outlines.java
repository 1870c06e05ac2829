package org.cohorte.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The regions and departments as paths of one drawing of {@value #WIDTH} by {@value #HEIGHT} units: the mainland, and each territory overseas in a frame. */
public final class Outlines {

    public static final int WIDTH = 580;
    public static final int HEIGHT = 640;

    private static final int FRAME_TOP = 548;
    private static final int FRAME_HEIGHT = 84;
    private static final int FRAME_WIDTH = 108;
    private static final int FRAME_STEP = 118;

    /** The regions overseas in the order of their frames, and the one department of each: a region and a department of the mainland may bear one code. */
    private static final List<String> OVERSEAS_REGIONS = List.of("01", "02", "03", "04", "06");
    private static final List<String> OVERSEAS_DEPARTMENTS = List.of("971", "972", "973", "974", "976");

    /** Paris and its three neighbours are too small to be seen and are drawn a second time, larger. */
    private static final List<String> AROUND_PARIS = List.of("75", "92", "93", "94");

    /**
     * The outline of a region or department.
     *
     * @param path of SVG; the even-odd rule holds
     */
    public record Outline(String code, String path) {}

    /** A frame around what is drawn apart from the mainland. */
    public record Frame(int x, int y, int width, int height) {}

    private static final class Lists {
        static final List<Outline> REGIONS = outlines("regions.geojson", OVERSEAS_REGIONS, List.of());
        static final List<Outline> DEPARTMENTS = outlines("departments.geojson", OVERSEAS_DEPARTMENTS, AROUND_PARIS);
    }

    private Outlines() {}

    public static List<Outline> ofRegions() {
        return Lists.REGIONS;
    }

    /** Those around Paris stand twice in the list. */
    public static List<Outline> ofDepartments() {
        return Lists.DEPARTMENTS;
    }

    public static List<Frame> overseasFrames() {
        return java.util.stream.IntStream.range(0, OVERSEAS_REGIONS.size()).mapToObj(Outlines::frame).toList();
    }

    public static Frame parisFrame() {
        return new Frame(WIDTH - 108, 2, 106, 92);
    }

    private static Frame frame(int place) {
        return new Frame(1 + place * FRAME_STEP, FRAME_TOP, FRAME_WIDTH, FRAME_HEIGHT);
    }

    private static List<Outline> outlines(String file, List<String> overseas, List<String> apart) {
        List<Outline> outlines = new ArrayList<>();
        List<Shape> enlarged = new ArrayList<>();
        for (JsonNode feature : read(file).get("features")) {
            Shape shape = shape(feature);
            outlines.add(new Outline(shape.code(), path(shape, projection(shape, overseas))));
            if (apart.contains(shape.code())) {
                enlarged.add(shape);
            }
        }
        if (!enlarged.isEmpty()) {
            Projection projection = Projection.filling(parisFrame(), enlarged.stream().flatMap(s -> s.rings().stream()).toList());
            enlarged.forEach(s -> outlines.add(new Outline(s.code(), path(s, projection))));
        }
        return List.copyOf(outlines);
    }

    private static JsonNode read(String file) {
        try (InputStream in = Outlines.class.getResourceAsStream(file)) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(in, file));
        } catch (IOException e) {
            throw new UncheckedIOException("The outlines " + file + " cannot be read", e);
        }
    }

    /** A code with its rings of degrees, longitude first. */
    private record Shape(String code, List<List<double[]>> rings) {}

    private static Shape shape(JsonNode feature) {
        JsonNode geometry = feature.get("geometry");
        List<List<double[]>> rings = new ArrayList<>();
        if (geometry.get("type").asString().equals("MultiPolygon")) {
            geometry.get("coordinates").forEach(polygon -> polygon.forEach(ring -> rings.add(ring(ring))));
        } else {
            geometry.get("coordinates").forEach(ring -> rings.add(ring(ring)));
        }
        return new Shape(feature.get("properties").get("code").asString(), rings);
    }

    private static List<double[]> ring(JsonNode points) {
        List<double[]> ring = new ArrayList<>();
        points.forEach(point -> ring.add(new double[] {point.get(0).asDouble(), point.get(1).asDouble()}));
        return ring;
    }

    private static Projection projection(Shape shape, List<String> overseas) {
        int place = overseas.indexOf(shape.code());
        return place < 0 ? Projection.LAMBERT_93 : Projection.filling(frame(place), shape.rings());
    }

    /** Steps in tenths of a unit, each from the point as it was rounded, so that errors do not add up. */
    private static String path(Shape shape, Projection projection) {
        StringBuilder path = new StringBuilder();
        for (List<double[]> ring : shape.rings()) {
            long x = 0;
            long y = 0;
            for (int i = 0; i < ring.size() - 1; i++) {
                double[] at = projection.at(ring.get(i)[0], ring.get(i)[1]);
                long toX = Math.round(at[0] * 10);
                long toY = Math.round(at[1] * 10);
                if (i == 0 || toX != x || toY != y) {
                    path.append(i == 0 ? 'M' : 'l').append(tenths(toX - x)).append(' ').append(tenths(toY - y));
                }
                x = toX;
                y = toY;
            }
            path.append('z');
        }
        return path.toString();
    }

    private static String tenths(long number) {
        String whole = (number < 0 ? "-" : "") + (Math.abs(number) >= 10 || number % 10 == 0 ? Math.abs(number) / 10 : "");
        return number % 10 == 0 ? whole : whole + "." + Math.abs(number % 10);
    }
}
