package org.cohorte.reference;

import java.util.List;

/** From degrees to units of the drawing, y downwards. */
interface Projection {

    double[] at(double longitude, double latitude);

    /**
     * The mainland and Corsica as French maps show them: Lambert's conformal conic with the parallels 44° and 49° and the origin 46.5° N, 3° E
     * (RGF93 / Lambert-93, on a sphere: the difference is far under a unit).
     */
    Projection LAMBERT_93 = new Projection() {

        private static final double UNITS_A_RADIAN = 3200;
        private final double n = Math.log(Math.cos(Math.toRadians(44)) / Math.cos(Math.toRadians(49))) / Math.log(tangent(49) / tangent(44));
        private final double f = Math.cos(Math.toRadians(44)) * Math.pow(tangent(44), n) / n;
        private final double origin = f / Math.pow(tangent(46.5), n);

        @Override
        public double[] at(double longitude, double latitude) {
            double radius = f / Math.pow(tangent(latitude), n);
            double angle = n * Math.toRadians(longitude - 3);
            return new double[] {302 + UNITS_A_RADIAN * radius * Math.sin(angle), 264 - UNITS_A_RADIAN * (origin - radius * Math.cos(angle))};
        }

        private static double tangent(double latitude) {
            return Math.tan(Math.PI / 4 + Math.toRadians(latitude) / 2);
        }
    };

    /** As large as the frame allows, with a margin. */
    static Projection filling(Outlines.Frame frame, List<List<double[]>> rings) {
        double west = rings.stream().flatMap(List::stream).mapToDouble(p -> p[0]).min().orElseThrow();
        double east = rings.stream().flatMap(List::stream).mapToDouble(p -> p[0]).max().orElseThrow();
        double south = rings.stream().flatMap(List::stream).mapToDouble(p -> p[1]).min().orElseThrow();
        double north = rings.stream().flatMap(List::stream).mapToDouble(p -> p[1]).max().orElseThrow();
        double narrowing = Math.cos(Math.toRadians((south + north) / 2));
        double scale = Math.min((frame.width() - 16) / ((east - west) * narrowing), (frame.height() - 12) / (north - south));
        double middleX = frame.x() + frame.width() / 2.0;
        double middleY = frame.y() + frame.height() / 2.0;
        return (longitude, latitude) -> new double[] {middleX + (longitude - (west + east) / 2) * narrowing * scale, middleY - (latitude - (south + north) / 2) * scale};
    }
}
