package org.cohorte.figures.estimates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.cohorte.figures.estimates.CalibrationOutcome.Missed;
import org.cohorte.figures.estimates.CalibrationOutcome.Reached;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final ReferenceTable EMPLOYEES = ReferenceTable.read("icarus-calmar/employees.csv");
    private static final ReferenceTable CELLS = ReferenceTable.read("kalton-flores/kalton_flores_cervantes_2003.csv");

    @Test
    void theEmployeesGetTheWeightsOfCalmar() {
        assertThat(weights(employees(), new Distance.Linear())).containsExactly(EMPLOYEES.numbers("wLinear"), within(0.00005));
        assertThat(weights(employees(), new Distance.Raking())).containsExactly(EMPLOYEES.numbers("wRaking"), within(0.00005));
        assertThat(weights(employees(), new Distance.Logit(0.4, 2.2))).containsExactly(EMPLOYEES.numbers("wLogit"), within(0.00005));
    }

    @Test
    void theEmployeesGetTheWeightsOfR() {
        ReferenceTable expected = ReferenceTable.read("icarus-calmar/employees_weights_fullprecision_R_survey411.csv");
        assertThat(weights(employees(), new Distance.Linear())).containsExactly(expected.numbers("survey_linear"), within(1e-11));
        assertThat(weights(employees(), new Distance.Raking())).containsExactly(expected.numbers("survey_raking"), within(1e-11));
        assertThat(weights(employees(), new Distance.Logit(0.4, 2.2))).containsExactly(expected.numbers("survey_logit_0.4_2.2"), within(1e-11));
    }

    @Test
    void theSchoolsGetTheWeightsOfR() {
        ReferenceTable expected = ReferenceTable.read("survey-api/expected_weights_apiclus1_stype_schwide.csv");
        Calibration calibration = Schools.typeAndGoals(Schools.CLUSTERS);
        assertThat(weights(calibration, new Distance.Linear())).containsExactly(expected.numbers("lin_stype_schwide"), within(1e-11));
        assertThat(weights(calibration, new Distance.Raking())).containsExactly(expected.numbers("raking"), within(1e-11));
        assertThat(weights(calibration, new Distance.Logit(0.5, 2))).containsExactly(expected.numbers("logit_0.5_2"), within(1e-11));
        ReferenceTable stratified = ReferenceTable.read("survey-api/expected_weights_apistrat.csv");
        assertThat(weights(Schools.typeAndGoals(Schools.STRATA), new Distance.Linear())).containsExactly(stratified.numbers("lin"), within(1e-11));
        assertThat(weights(Schools.typeGoalsAndAwards(Schools.STRATA), new Distance.Raking()))
                .containsExactly(stratified.numbers("raking_stype_schwide_awards"), within(1e-11));
    }

    @Test
    void theTwelveCellsGetTheWeightsOfKaltonAndFloresCervantes() {
        Calibration margins = Calibration.of(cells().category("a", CELLS.texts("a"), populations("a")).category("b", CELLS.texts("b"), populations("b")).done(),
                CELLS.numbers("n"));
        assertThat(perUnit(margins, new Distance.Linear())).containsExactly(CELLS.numbers("linear_C"), within(1e-13));
        assertThat(perUnit(margins, new Distance.Raking())).containsExactly(CELLS.numbers("raking_calib_B"), within(1e-13));
        assertThat(perUnit(margins, new Distance.Raking())).as("by proportional fitting").containsExactly(CELLS.numbers("raking_ratio_B"), within(1e-9));
        assertThat(perUnit(margins, new Distance.Logit(0.5, 2.2))).containsExactly(CELLS.numbers("logit_0.5_2.2_G"), within(1e-11));
        assertThat(perUnit(margins, new Distance.Truncated(0.5, 2.2))).containsExactly(CELLS.numbers("trunc_linear_0.5_2.2_G"), within(1e-13));
    }

    @Test
    void aCellOfItsOwnForEachUnitIsPostStratification() {
        List<String> names = CELLS.rows().stream().map(row -> row.getField("a") + "-" + row.getField("b")).toList();
        Map<String, Double> totals = new TreeMap<>();
        for (int i = 0; i < CELLS.size(); i++) {
            totals.put(names.get(i), CELLS.numbers("N")[i]);
        }
        Calibration calibration = Calibration.of(cells().category("cell", names, new TreeMap<>(totals)).done(), CELLS.numbers("n"));
        assertThat(perUnit(calibration, new Distance.Linear())).containsExactly(CELLS.numbers("poststratified_A"), within(1e-13));
    }

    @Test
    void aRegressionOnTwoNumbersGivesTheWeightsOfKaltonAndFloresCervantes() {
        double[] n = CELLS.numbers("n");
        double[] persons = new double[n.length];
        Arrays.fill(persons, 1);
        Calibration calibration = Calibration.of(cells().number("persons", persons, sum("N", persons)).number("a", CELLS.numbers("a"), sum("N", CELLS.numbers("a")))
                .number("b", CELLS.numbers("b"), sum("N", CELLS.numbers("b"))).done(), n);
        assertThat(perUnit(calibration, new Distance.Linear())).containsExactly(CELLS.numbers("greg_D"), within(1e-13));
    }

    @Test
    void saysWhichTotalCannotBeReached() {
        Calibration calibration = Calibration.of(Margins.of(2).category("sex", List.of("f", "f"), new TreeMap<>(Map.of("f", 2, "m", 3))).done(), new double[] {1, 1});
        assertThat(calibration.by(new Distance.Raking())).isInstanceOfSatisfying(Missed.class,
                missed -> assertThat(missed.reason()).contains("sex m is 0.0 instead of 3.0"));
    }

    @Test
    void saysThatBoundsAreTooNarrow() {
        Calibration calibration = Calibration.of(Margins.of(2).category("sex", List.of("f", "m"), new TreeMap<>(Map.of("f", 30, "m", 10))).done(), new double[] {10, 10});
        assertThat(calibration.by(new Distance.Logit(0.5, 2))).isInstanceOfSatisfying(Missed.class,
                missed -> assertThat(missed.reason()).contains("sex f").contains("instead of 30.0").contains("widen the bounds"));
        assertThat(calibration.by(new Distance.Truncated(0.5, 2))).isInstanceOf(Missed.class);
        assertThat(calibration.by(new Distance.Logit(0.5, 3.1))).isInstanceOf(Reached.class);
    }

    @Test
    void refusesACategoryWithoutATotal() {
        assertThatIllegalArgumentException().isThrownBy(() -> Margins.of(1).category("sex", List.of("x"), new TreeMap<>(Map.of("f", 1))))
                .withMessage("sex: no total is known of x");
    }

    /** Whatever the answers: counts that some positive weights give are given by the weights found, and these stay between their bounds. */
    @Property(tries = 200)
    void weightsGiveEveryTotalWithinTheirBounds(@ForAll @Size(min = 4, max = 40) List<@IntRange(min = 0, max = 8) Integer> answers,
                                                @ForAll @Size(min = 40, max = 40) List<@IntRange(min = 8, max = 30) Integer> people) {
        List<String> rows = answers.stream().map(answer -> "r" + answer / 3).toList();
        List<String> columns = answers.stream().map(answer -> "c" + answer % 3).toList();
        double[] cells = new double[answers.size()];
        double[] base = new double[answers.size()];
        Arrays.fill(base, 15);
        Arrays.setAll(cells, i -> people.get(i));
        Margins margins = Margins.of(answers.size()).category("row", rows, counted(rows, cells)).category("column", columns, counted(columns, cells)).done();
        double[] weights = weights(Calibration.of(margins, base), new Distance.Logit(0.5, 2.1));
        assertThat(Arrays.stream(weights)).allMatch(weight -> weight > 7.5 && weight < 31.5);
        double[] sums = margins.sums(weights);
        for (int i = 0; i < sums.length; i++) {
            assertThat(sums[i]).isCloseTo(margins.total(i), within(1e-6));
        }
    }

    private static Calibration employees() {
        Margins margins = Margins.of(EMPLOYEES.size()).category("category", EMPLOYEES.texts("category"), margin("category"))
                .category("sex", EMPLOYEES.texts("sex"), margin("sex")).category("department", EMPLOYEES.texts("department"), margin("department"))
                .number("salary", EMPLOYEES.numbers("salary"), 470_000).done();
        return Calibration.of(margins, EMPLOYEES.numbers("weight"));
    }

    private static TreeMap<String, Double> margin(String variable) {
        TreeMap<String, Double> totals = new TreeMap<>();
        ReferenceTable.read("icarus-calmar/employees_margins.csv").rows().stream().filter(row -> row.getField("variable").equals(variable)).forEach(row -> {
            for (int i = 1; i <= Integer.parseInt(row.getField("n_modalities")); i++) {
                totals.put(String.valueOf(i), Double.valueOf(row.getField("m" + i)));
            }
        });
        return totals;
    }

    /** Each cell stands as one unit that begins with the weight n. */
    private static Margins.Gathering cells() {
        return Margins.of(CELLS.size());
    }

    private static TreeMap<String, Double> populations(String variable) {
        return counted(CELLS.texts(variable), CELLS.numbers("N"));
    }

    private static TreeMap<String, Double> counted(List<String> categories, double[] people) {
        TreeMap<String, Double> totals = new TreeMap<>();
        for (int i = 0; i < people.length; i++) {
            totals.merge(categories.get(i), people[i], Double::sum);
        }
        return totals;
    }

    private static double sum(String column, double[] factors) {
        double sum = 0;
        for (int i = 0; i < factors.length; i++) {
            sum += CELLS.numbers(column)[i] * factors[i];
        }
        return sum;
    }

    private static double[] perUnit(Calibration calibration, Distance distance) {
        double[] weights = weights(calibration, distance).clone();
        Arrays.setAll(weights, i -> weights[i] / calibration.base()[i]);
        return weights;
    }

    private static double[] weights(Calibration calibration, Distance distance) {
        return Schools.reached(calibration, distance).weights();
    }
}
