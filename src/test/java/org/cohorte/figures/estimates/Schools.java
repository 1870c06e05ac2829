package org.cohorte.figures.estimates;

import java.util.Arrays;

import org.cohorte.figures.estimates.CalibrationOutcome.Missed;
import org.cohorte.figures.estimates.CalibrationOutcome.Reached;

/** The samples of California schools, each with its design, and what is known of all schools. */
final class Schools {

    static final ReferenceTable ALIKE = ReferenceTable.read("survey-api/apisrs.csv");
    static final ReferenceTable STRATA = ReferenceTable.read("survey-api/apistrat.csv");
    static final ReferenceTable CLUSTERS = ReferenceTable.read("survey-api/apiclus1.csv");
    static final ReferenceTable STAGES = ReferenceTable.read("survey-api/apiclus2.csv");

    private Schools() {}

    static SampleDesign design(ReferenceTable sample) {
        return sample == STRATA ? SampleDesign.stratified(STRATA.texts("stype"), STRATA.numbers("fpc"))
                : sample == CLUSTERS ? SampleDesign.clustered(CLUSTERS.texts("dnum"), CLUSTERS.numbers("fpc")[0])
                : sample == STAGES ? SampleDesign.twoStages(STAGES.texts("dnum"), STAGES.numbers("fpc1")[0], STAGES.numbers("fpc2"))
                : SampleDesign.simple(ALIKE.size(), ALIKE.numbers("fpc")[0]);
    }

    /** As if drawn from so many that their number does not count. */
    static SampleDesign designOfEndless(ReferenceTable sample) {
        return sample == STRATA ? SampleDesign.stratified(STRATA.texts("stype"), endless(STRATA)) : SampleDesign.clustered(CLUSTERS.texts("dnum"), Double.POSITIVE_INFINITY);
    }

    static double[] endless(ReferenceTable sample) {
        double[] populations = new double[sample.size()];
        Arrays.fill(populations, Double.POSITIVE_INFINITY);
        return populations;
    }

    static WeightedSample plain(ReferenceTable sample) {
        return WeightedSample.of(design(sample), sample.numbers("pw"));
    }

    static WeightedSample calibrated(ReferenceTable sample, Calibration calibration, Distance distance) {
        return WeightedSample.of(design(sample), reached(calibration, distance));
    }

    static Calibration type(ReferenceTable sample) {
        return Calibration.of(Margins.of(sample.size()).category("stype", sample.texts("stype"), ReferenceTable.schools("stype")).done(), sample.numbers("pw"));
    }

    static Calibration typeAndGoals(ReferenceTable sample) {
        return Calibration.of(typeAndGoalsOf(sample).done(), sample.numbers("pw"));
    }

    static Calibration typeGoalsAndAwards(ReferenceTable sample) {
        return Calibration.of(typeAndGoalsOf(sample).category("awards", sample.texts("awards"), ReferenceTable.schools("awards")).done(), sample.numbers("pw"));
    }

    static Calibration typeAndScore(ReferenceTable sample) {
        return Calibration.of(Margins.of(sample.size()).category("stype", sample.texts("stype"), ReferenceTable.schools("stype"))
                .number("api99", sample.numbers("api99"), ReferenceTable.schools("api99").get("")).done(), sample.numbers("pw"));
    }

    /** Weights that all move by one ratio: a unit's moves as 1 over its enrolment. */
    static Calibration enrolment(ReferenceTable sample) {
        double[] enrolment = sample.numbers("enroll");
        Margins margins = Margins.of(sample.size()).number("enroll", enrolment, ReferenceTable.schools("enroll").get("")).done();
        return new Calibration(margins, sample.numbers("pw"), Arrays.stream(enrolment).map(e -> 1 / e).toArray());
    }

    private static Margins.Gathering typeAndGoalsOf(ReferenceTable sample) {
        return Margins.of(sample.size()).category("stype", sample.texts("stype"), ReferenceTable.schools("stype"))
                .category("sch.wide", sample.texts("sch.wide"), ReferenceTable.schools("sch.wide"));
    }

    static Reached reached(Calibration calibration, Distance distance) {
        return switch (calibration.by(distance)) {
            case Reached reached -> reached;
            case Missed missed -> throw new AssertionError(missed.reason());
        };
    }
}
