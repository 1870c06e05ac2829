package org.cohorte.figures.estimates;

/** What became of an attempt to calibrate. */
public sealed interface CalibrationOutcome {

    /** The weights give every total. */
    record Reached(Calibration calibration, double[] weights, int rounds) implements CalibrationOutcome {}

    /** No weights were found that give every total; the farthest from it is told. */
    record Missed(String margin, double wanted, double reached, int rounds) implements CalibrationOutcome {
        public String reason() {
            return "after %d rounds, %s is %s instead of %s: widen the bounds, join categories or leave a margin out".formatted(rounds, margin, reached, wanted);
        }
    }
}
