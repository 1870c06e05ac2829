package org.cohorte.figures.estimates;

/** What remains of values where the margins explain what they can: that alone varies from sample to sample once weights are calibrated. */
final class Residuals {

    private final Margins margins;

    /** Of each unit in the regression: the weight that it begins with, and how easily that moves. */
    private final double[] importance;
    private final Equations equations;

    Residuals(Calibration calibration) {
        margins = calibration.margins();
        importance = new double[calibration.base().length];
        for (int unit = 0; unit < importance.length; unit++) {
            importance[unit] = calibration.base()[unit] * calibration.scale()[unit];
        }
        equations = new Equations(margins.crossProducts(importance));
    }

    double[] of(double[] values) {
        double[] weighted = new double[values.length];
        for (int unit = 0; unit < values.length; unit++) {
            weighted[unit] = importance[unit] * values[unit];
        }
        double[] coefficients = equations.solve(margins.sums(weighted));
        double[] residuals = new double[values.length];
        for (int unit = 0; unit < values.length; unit++) {
            residuals[unit] = values[unit] - margins.product(unit, coefficients);
        }
        return residuals;
    }
}
