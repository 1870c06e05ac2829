package org.cohorte.figures.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.cohorte.figures.Attacks.Depth;
import org.junit.jupiter.api.Test;

class LinearProgramsTest {

    private static final long SEED = 1;
    private static final Demand[] OF_THE_FIRST = {Demand.PRIMARY, null};

    private final LinearPrograms programs = new LinearPrograms(2);

    @Test
    void tellsHowFarACountCanBeNarrowed() {
        LinearPrograms.Answer answer = programs.answer(together(2, 5), OF_THE_FIRST, 10, true, SEED);
        assertThat(answer.fits()).isTrue();
        assertThat(answer.found()).containsExactly(new LinearProgramSearch.Found(1, 5, true));
        assertThat(programs.answer(together(102, 105), OF_THE_FIRST, 10, true, SEED).fits()).isFalse();
    }

    @Test
    void rememberWhatEachDepthHasShownWideEnough() {
        programs.showWide(1, Depth.NEAR);
        assertThat(programs.haveShownWide(1, Depth.NEAR)).isTrue();
        assertThat(programs.haveShownWide(0, Depth.NEAR)).isFalse();
        assertThat(programs.haveShownWide(1, Depth.FAR)).as("a farther attack may narrow it").isFalse();
        programs.forget();
        assertThat(programs.haveShownWide(1, Depth.NEAR)).isFalse();
    }

    @Test
    void whoWatchesAnAttackIsToldOfTheCountsAskedFor() {
        List<Long> told = new ArrayList<>();
        programs.begin(told::add);
        programs.answer(together(2, 5), OF_THE_FIRST, 10, false, SEED);
        programs.answer(together(2, 5), new Demand[] {Demand.WIDE, Demand.WIDE}, 10, false, SEED);
        assertThat(told).containsExactly(1L, 2L);
    }

    /** Two counts of so many together, the second at most 1. */
    private static Inequalities together(int low, int high) {
        return new Inequalities(new double[] {0, 0}, new double[] {100, 1}, List.of(new Inequalities.Sum(new int[] {0, 1}, new int[] {1, 1}, low, high)));
    }
}
