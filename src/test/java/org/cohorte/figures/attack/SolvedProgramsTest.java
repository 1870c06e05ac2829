package org.cohorte.figures.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class SolvedProgramsTest {

    private static final Demand[] OF_THE_FIRST = {Demand.PRIMARY, null};

    private final SolvedPrograms programs = new SolvedPrograms();
    private final List<Long> told = new ArrayList<>();

    @Test
    void tellsHowFarACountCanBeNarrowed() {
        SolvedPrograms.Answer answer = programs.answer(together(2, 5), OF_THE_FIRST, 10, true);
        assertThat(answer.fits()).isTrue();
        assertThat(answer.found()).containsExactly(new LinearProgramSearch.Found(1, 5, true));
        assertThat(programs.answer(together(102, 105), OF_THE_FIRST, 10, true).fits()).isFalse();
    }

    @Test
    void theSameQuestionToTheSameInequalitiesIsSolvedOnce() {
        SolvedPrograms.Answer answer = programs.answer(together(2, 5), OF_THE_FIRST, 10, false);
        assertThat(programs.answer(together(2, 5), OF_THE_FIRST, 10, false)).isSameAs(answer);
        assertThat(programs.answer(together(2, 6), OF_THE_FIRST, 10, false)).isNotSameAs(answer);
        assertThat(programs.answer(together(2, 5), new Demand[] {Demand.WIDE, null}, 10, false)).isNotSameAs(answer);
        assertThat(programs.answer(together(2, 5), OF_THE_FIRST, 3, false)).isNotSameAs(answer);
        assertThat(programs.answer(together(2, 5), OF_THE_FIRST, 10, true)).isNotSameAs(answer);
    }

    @Test
    void whatAnAttackDoesNotAskIsForgottenWithTheNext() {
        SolvedPrograms.Answer answer = programs.answer(together(2, 5), OF_THE_FIRST, 10, false);
        programs.begin(told::add);
        assertThat(programs.answer(together(2, 5), OF_THE_FIRST, 10, false)).isSameAs(answer);
        programs.begin(told::add);
        programs.begin(told::add);
        assertThat(programs.answer(together(2, 5), OF_THE_FIRST, 10, false)).isNotSameAs(answer);
    }

    @Test
    void whoWatchesAnAttackIsToldOfTheCountsAskedForWhetherSolvedOrKnown() {
        programs.begin(told::add);
        programs.answer(together(2, 5), OF_THE_FIRST, 10, false);
        programs.answer(together(2, 5), new Demand[] {Demand.WIDE, Demand.WIDE}, 10, false);
        programs.answer(together(2, 5), OF_THE_FIRST, 10, false);
        assertThat(told).containsExactly(1L, 2L, 1L);
    }

    /** Two counts of so many together, the second at most 1. */
    private static Inequalities together(int low, int high) {
        return new Inequalities(new double[] {0, 0}, new double[] {100, 1}, List.of(new Inequalities.Sum(new int[] {0, 1}, new int[] {1, 1}, low, high)));
    }
}
