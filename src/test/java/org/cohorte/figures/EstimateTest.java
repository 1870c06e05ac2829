package org.cohorte.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;

import org.cohorte.figures.Estimate.Answers;
import org.cohorte.figures.Estimate.Flag;
import org.cohorte.figures.Estimate.Weighted;
import org.junit.jupiter.api.Test;

class EstimateTest {

    private static final Indicator POSITIVE = Indicators.find("positive-exit-rate-weighted").orElseThrow();

    @Test
    void isNotShownUnderTwentyAnswersOrThirtyPercent() {
        assertThat(new Answers(10, 19, 19).flag()).isEqualTo(Flag.NOT_SHOWN);
        assertThat(new Answers(10, 20, 20).flag()).isEqualTo(Flag.NONE);
        assertThat(new Answers(10, 30, 100).flag()).isEqualTo(Flag.LOW_RESPONSE);
        assertThat(new Answers(10, 30, 101).flag()).isEqualTo(Flag.NOT_SHOWN);
    }

    @Test
    void bearsAFlagUnderHalfOfTheAnswers() {
        assertThat(new Answers(10, 50, 100).flag()).isEqualTo(Flag.NONE);
        assertThat(new Answers(10, 49, 99).flag()).isEqualTo(Flag.LOW_RESPONSE);
    }

    /** 0.03 and 0.04: the difference has a standard error of 0.05, and 1.96 of it are 0.098. */
    @Test
    void oneIsHigherThanAnotherBeyondTheirSamplingErrorsOnly() {
        Weighted here = weighted(0.60, 0.03);
        assertThat(here.differsFrom(weighted(0.50, 0.04))).isTrue();
        assertThat(here.differsFrom(weighted(0.503, 0.04))).isFalse();
        assertThat(here.differsFrom(weighted(0.697, 0.04))).isFalse();
        assertThat(here.differsFrom(weighted(0.70, 0.04))).isTrue();
        Estimate notShown = new Estimate(POSITIVE, 2019, List.of(), List.of(), new Answers(0, 0, 50), Optional.empty());
        assertThat(estimate(here).differsFrom(notShown)).isFalse();
        assertThat(estimate(here).differsFrom(estimate(weighted(0.50, 0.04)))).isTrue();
    }

    /** 20 of 30 answers, one silent: from 20 to 21 of 31. */
    @Test
    void liesBetweenTheRatesThatTheAnswersLeavePossible() {
        Answers answers = new Answers(20, 30, 31);
        Weighted within = new Weighted(0.70, 0.05, 0.60, 0.80, Optional.of(1.5)).within(answers.lowest(), answers.highest());
        assertThat(within.rate()).isEqualTo(21.0 / 31);
        assertThat(within.low()).isEqualTo(20.0 / 31);
        assertThat(within.high()).isEqualTo(21.0 / 31);
        Answers complete = new Answers(20, 31, 31);
        assertThat(new Weighted(0.60, 0.05, 0.50, 0.70, Optional.of(1.5)).within(complete.lowest(), complete.highest())).isEqualTo(new Weighted(20.0 / 31, 0, 20.0 / 31, 20.0 / 31, Optional.empty()));
    }

    @Test
    void asAFigureItIsEstimatedAndHasNoNumerator() {
        assertThat(estimate(weighted(0.625, 0.03)).figure().orElseThrow().line()).isEqualTo("positive-exit-rate-weighted,2020,gender,f,62.5,percent,,,E,N");
        assertThat(new Estimate(POSITIVE, 2020, List.of(), List.of(), new Answers(5, 9, 50), Optional.empty()).figure()).isEmpty();
    }

    /** And between which rates it lies whatever the silent did: 30 to 60 of 80, and 5 to 46 of 50 where it is not shown. */
    @Test
    void itsLineTellsWhatItRestsOn() {
        assertThat(estimate(weighted(0.625, 0.03125)).line()).isEqualTo("positive-exit-rate-weighted,2020,gender,f,62.5,3.125,50.0,75.0,50,80,62.5,1.5,,37.5,75.0");
        assertThat(new Estimate(POSITIVE, 2020, List.of(), List.of(), new Answers(5, 9, 50), Optional.empty()).line())
                .isEqualTo("positive-exit-rate-weighted,2020,,,,,,,9,50,18.0,,not_shown,10.0,92.0");
    }

    @Test
    void refusesToShowWhatTooFewAnswered() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Estimate(POSITIVE, 2020, List.of(), List.of(), new Answers(5, 9, 50), Optional.of(weighted(0.5, 0.1))));
    }

    private static Estimate estimate(Weighted weighted) {
        return new Estimate(POSITIVE, 2020, List.of(Breakdown.GENDER), List.of("f"), new Answers(30, 50, 80), Optional.of(weighted));
    }

    private static Weighted weighted(double rate, double standardError) {
        return new Weighted(rate, standardError, 0.5, 0.75, Optional.of(1.5));
    }
}
