package org.cohorte.figures.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class LinearProgramTest {

    /** From 2 to 5 together, the second at most 1: the first is highest where the sum is at its most, and lowest where it is at its least. */
    @Test
    void tellsOnWhichSideOfARowAndOfABoundASolutionLeans() {
        Inequalities inequalities = new Inequalities(new double[] {0, 0}, new double[] {100, 1}, List.of(new Inequalities.Sum(new int[] {0, 1}, new int[] {1, 1}, 2, 5)));
        try (LinearProgram program = new LinearProgram(inequalities).afresh()) {
            double[] solution = new double[2];
            assertThat(program.extreme(0, 1, solution)).isTrue();
            assertThat(solution).containsExactly(5, 0);
            assertThat(program.leaningRows()).containsExactly(0);
            assertThat(program.leaningBounds()).containsExactly(-2);
            assertThat(program.extreme(0, -1, solution)).isTrue();
            assertThat(solution).containsExactly(1, 1);
            assertThat(program.leaningRows()).containsExactly(-1);
            assertThat(program.leaningBounds()).containsExactly(1);
        }
    }
}
