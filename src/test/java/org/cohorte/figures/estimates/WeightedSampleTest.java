package org.cohorte.figures.estimates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.cohorte.figures.Estimate.Weighted;
import org.cohorte.figures.estimates.Distance.Linear;
import org.cohorte.figures.estimates.Distance.Logit;
import org.cohorte.figures.estimates.Distance.Raking;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WeightedSampleTest {

    private static final ReferenceTable ALIKE = Schools.ALIKE;
    private static final ReferenceTable STRATA = Schools.STRATA;
    private static final ReferenceTable CLUSTERS = Schools.CLUSTERS;
    private static final ReferenceTable STAGES = Schools.STAGES;

    /** Each line of expected_estimates.csv, by its id and parameter, and how it is estimated here. */
    private static final Map<String, Supplier<Estimated>> ESTIMATES = estimates();

    private static Map<String, Supplier<Estimated>> estimates() {
        Map<String, Supplier<Estimated>> all = new LinkedHashMap<>();
        WeightedSample strata = Schools.plain(STRATA);
        all.put("S1 api00", () -> strata.mean(STRATA.numbers("api00")));
        all.put("S2 enroll", () -> strata.total(STRATA.numbers("enroll")));
        all.put("S3 api00", () -> WeightedSample.of(Schools.designOfEndless(STRATA), STRATA.numbers("pw")).mean(STRATA.numbers("api00")));
        all.put("S4 I(as.numeric(sch.wide == \"Yes\"))", () -> strata.mean(STRATA.holds("sch.wide", "Yes")));
        all.put("S5 api.stu/enroll", () -> strata.ratio(STRATA.numbers("api.stu"), STRATA.numbers("enroll")));
        for (String type : List.of("E", "H", "M")) {
            all.put("S6 " + type, () -> strata.mean(STRATA.holds("sch.wide", "Yes"), STRATA.isIn("stype", type)));
            all.put("S9 stype" + type, () -> Schools.plain(ALIKE).mean(ALIKE.holds("stype", type)));
            all.put("G1 stype" + type, () -> calibratedByType().total(CLUSTERS.holds("stype", type)));
            all.put("G7 " + type, () -> raked(STRATA).mean(STRATA.holds("comp.imp", "Yes"), STRATA.isIn("stype", type)));
        }
        // the table's text says sch.wide; its values are those of comp.imp (of the schools without an award 52 % reached sch.wide, 4.6 % comp.imp)
        for (String award : List.of("No", "Yes")) {
            all.put("S7 " + award, () -> strata.mean(STRATA.holds("comp.imp", "Yes"), STRATA.isIn("awards", award)));
        }
        all.put("S8 I(as.numeric(sch.wide == \"Yes\"))", () -> Schools.plain(ALIKE).mean(ALIKE.holds("sch.wide", "Yes")));
        scoreAndEnrolment(all, "C1", "C2", CLUSTERS, () -> Schools.plain(CLUSTERS));
        scoreAndEnrolment(all, "C3", "C4", STAGES, () -> Schools.plain(STAGES));
        scoreAndEnrolment(all, "G1", "G1", CLUSTERS, WeightedSampleTest::calibratedByType);
        scoreAndEnrolment(all, "G2", "G2", CLUSTERS, () -> Schools.calibrated(CLUSTERS, Schools.typeAndGoals(CLUSTERS), new Linear()));
        scoreAndEnrolment(all, "G3", "G3", CLUSTERS, () -> Schools.calibrated(CLUSTERS, Schools.typeAndScore(CLUSTERS), new Linear()));
        scoreAndEnrolment(all, "G4", "G4", CLUSTERS, () -> Schools.calibrated(CLUSTERS, Schools.typeAndGoals(CLUSTERS), new Raking()));
        scoreAndEnrolment(all, "G5", "G5", CLUSTERS, () -> Schools.calibrated(CLUSTERS, Schools.typeAndGoals(CLUSTERS), new Logit(0.5, 2)));
        scoreAndEnrolment(all, "P1", "P1", CLUSTERS, WeightedSampleTest::calibratedByType);
        scoreAndEnrolment(all, "P2", "P2", CLUSTERS, () -> Schools.calibrated(CLUSTERS, Schools.typeAndGoals(CLUSTERS), new Raking()));
        WeightedSample linear = Schools.calibrated(STRATA, Schools.typeAndGoals(STRATA), new Linear());
        all.put("G6 api00", () -> linear.mean(STRATA.numbers("api00")));
        all.put("G6 I(as.numeric(comp.imp == \"Yes\"))", () -> linear.mean(STRATA.holds("comp.imp", "Yes")));
        all.put("G7 api00", () -> raked(STRATA).mean(STRATA.numbers("api00")));
        all.put("G7 I(as.numeric(comp.imp == \"Yes\"))", () -> raked(STRATA).mean(STRATA.holds("comp.imp", "Yes")));
        all.put("R1 api.stu", () -> Schools.calibrated(STRATA, Schools.enrolment(STRATA), new Linear()).total(STRATA.numbers("api.stu")));
        ReferenceTable small = ReferenceTable.read("survey-api/fpc.csv");
        all.put("F1 x", () -> WeightedSample.of(SampleDesign.stratified(small.texts("stratid"), Schools.endless(small)), small.numbers("weight")).mean(small.numbers("x")));
        all.put("F2 x", () -> WeightedSample.of(SampleDesign.stratified(small.texts("stratid"), small.numbers("Nh")), small.numbers("weight")).mean(small.numbers("x")));
        all.put("D1 contrast", () -> difference(all.get("S6 E").get(), all.get("S6 H").get()));
        return all;
    }

    private static Estimated difference(Estimated one, Estimated other) {
        Weighted left = new Weighted(one.value(), one.standardError(), 0, 1, Optional.empty());
        Weighted right = new Weighted(other.value(), other.standardError(), 0, 1, Optional.empty());
        return new Estimated(left.rate() - right.rate(), left.standardErrorOfDifference(right));
    }

    private static void scoreAndEnrolment(Map<String, Supplier<Estimated>> all, String mean, String total, ReferenceTable sample, Supplier<WeightedSample> weighted) {
        all.put(mean + " api00", () -> weighted.get().mean(sample.numbers("api00")));
        all.put(total + " enroll", () -> weighted.get().total(sample.knownNumbers("enroll")));
    }

    private static WeightedSample calibratedByType() {
        return Schools.calibrated(CLUSTERS, Schools.type(CLUSTERS), new Linear());
    }

    private static WeightedSample raked(ReferenceTable sample) {
        return Schools.calibrated(sample, Schools.typeGoalsAndAwards(sample), new Raking());
    }

    @TestFactory
    Stream<DynamicTest> estimatesOfSchoolsAreThoseOfR() {
        return ReferenceTable.read("survey-api/expected_estimates.csv").rows().stream().map(row -> DynamicTest.dynamicTest(key(row), () -> {
            Estimated estimated = ESTIMATES.get(key(row)).get();
            double value = Double.parseDouble(row.getField("estimate"));
            assertThat(estimated.value()).as("value").isCloseTo(value, within(1e-11 * Math.abs(value)));
            assertThat(estimated.standardError()).as("standard error").isCloseTo(Double.parseDouble(row.getField("se")), within(1e-11 * Math.abs(value)));
        }));
    }

    private static String key(NamedCsvRecord row) {
        return row.getField("id") + " " + row.getField("param");
    }

    @TestFactory
    Stream<DynamicTest> intervalsOfSharesAreThoseOfR() {
        return ReferenceTable.read("survey-api/expected_ci_proportions.csv").rows().stream()
                .filter(row -> List.of("logit", "xlogit", "beta").contains(row.getField("method")))
                .filter(row -> !(row.getField("method").equals("beta") && row.getField("se").equals("0")))
                .map(row -> DynamicTest.dynamicTest(String.join(" ", row.getField("design"), row.getField("event"), row.getField("method")), () -> isAsIn(row)));
    }

    private static void isAsIn(NamedCsvRecord row) {
        ReferenceTable sample = Map.of("dclus1", CLUSTERS, "dclus1_nofpc", CLUSTERS, "dstrat", STRATA, "dsrs", ALIKE).get(row.getField("design"));
        SampleDesign design = row.getField("design").endsWith("_nofpc") ? Schools.designOfEndless(sample) : Schools.design(sample);
        String[] event = row.getField("event").replace("'", "").split("==");
        boolean[] all = new boolean[sample.size()];
        Arrays.fill(all, true);
        WeightedSample weighted = WeightedSample.of(design, sample.numbers("pw"));
        Estimated share = weighted.mean(sample.holds(event[0], event[1]));
        Interval interval = row.getField("method").equals("beta") ? weighted.kornGraubardInterval(share, all) : weighted.logitInterval(share, all);
        // R fits a model for its "logit" and stops at eight digits
        double digits = row.getField("method").equals("logit") ? 1e-8 : 1e-11;
        assertThat(design.degreesOfFreedom(all)).isEqualTo(Integer.parseInt(row.getField("df")));
        assertThat(share.standardError()).isCloseTo(Double.parseDouble(row.getField("se")), within(1e-14));
        assertThat(interval.low()).isCloseTo(Double.parseDouble(row.getField("lo")), within(digits));
        assertThat(interval.high()).isCloseTo(Double.parseDouble(row.getField("hi")), within(digits));
    }

    /** 1 - (1/2 of 5 %)^(1/n), the known limit of none of n; half of everyone answered, so that 20 are worth 40. */
    @Test
    void noneOfTwentyMayStillBeSome() {
        double[] none = new double[20];
        boolean[] all = new boolean[20];
        Arrays.fill(all, true);
        WeightedSample endless = WeightedSample.of(SampleDesign.simple(20, 1e12), filled(20, 5e10));
        assertThat(endless.interval(endless.mean(none), none, all).low()).isZero();
        assertThat(endless.interval(endless.mean(none), none, all).high()).isCloseTo(1 - Math.pow(0.025, 1 / 20.0), within(1e-9));
        WeightedSample half = WeightedSample.of(SampleDesign.simple(20, 40), filled(20, 2));
        assertThat(half.interval(half.mean(none), none, all).high()).isCloseTo(1 - Math.pow(0.025, 1 / 40.0), within(1e-9));
        WeightedSample everyone = WeightedSample.of(SampleDesign.simple(20, 20), filled(20, 1));
        assertThat(everyone.interval(everyone.mean(none), none, all)).isEqualTo(new Interval(0, 0));
    }

    @Test
    void smallNumbersTakeTheWiderInterval() {
        boolean[] all = new boolean[ALIKE.size()];
        Arrays.fill(all, true);
        WeightedSample sample = Schools.plain(ALIKE);
        double[] high = ALIKE.holds("stype", "H");
        assertThat(sample.interval(sample.mean(high), high, all)).as("25 of 200").isEqualTo(sample.logitInterval(sample.mean(high), all));
        boolean[] few = new boolean[ALIKE.size()];
        Arrays.fill(few, 0, 29, true);
        assertThat(sample.interval(sample.mean(high, few), high, few)).isEqualTo(sample.kornGraubardInterval(sample.mean(high, few), few));
    }

    private static double[] filled(int size, double value) {
        double[] filled = new double[size];
        Arrays.fill(filled, value);
        return filled;
    }

    @Test
    void thePlainSampleHasNoDesignEffect() {
        boolean[] all = new boolean[ALIKE.size()];
        Arrays.fill(all, true);
        WeightedSample sample = Schools.plain(ALIKE);
        assertThat(sample.designEffect(sample.mean(ALIKE.holds("awards", "Yes")), all).orElseThrow()).isCloseTo(1, within(1e-12));
        assertThat(sample.designEffect(new Estimated(1, 0), all)).isEmpty();
    }

    @Test
    void refusesAStratumFromWhichOneUnitWasDrawn() {
        assertThatIllegalArgumentException().isThrownBy(() -> SampleDesign.simple(1, 2));
        assertThat(WeightedSample.of(SampleDesign.simple(1, 1), new double[] {1}).mean(new double[] {1})).isEqualTo(new Estimated(1, 0));
    }
}
