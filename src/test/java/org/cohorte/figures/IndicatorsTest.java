package org.cohorte.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class IndicatorsTest {

    @Test
    void thereIsAFileForEachIndicatorOfTheContract() {
        assertThat(Indicators.all().stream().map(Indicator::id)).containsExactlyInAnyOrder("applications", "applicants", "admitted", "admitted-files",
                "admission-rate", "learners", "entrants", "learners-cumulative", "women-share", "at-or-below-bac", "at-or-below-bac-share", "qpv-share",
                "out-of-work-share", "gender-unknown-share", "education-level-unknown-share", "qpv-unknown-share", "entry-situation-unknown-share",
                "programmes", "sessions", "online-sessions-share", "hybrid-sessions-share", "programmes-changed-share", "programmes-returned-share",
                "occupation-rank", "leavers", "completion-rate", "certification-rate", "outcome-response-rate", "positive-exit-rate",
                "positive-exit-rate-lowest", "positive-exit-rate-highest", "it-job-rate", "further-training-rate", "other-job-rate",
                "employment-or-training-rate", "positive-exit-rate-3-months", "positive-at-six-months-rate", "provider-declared-share",
                "leavers-response-rate", "leavers-positive-exit-rate", "positive-exit-rate-weighted", "it-job-rate-weighted", "further-training-rate-weighted",
                "other-job-rate-weighted", "employment-or-training-rate-weighted");
    }

    @Test
    void allAreOfTheirFirstVersionAndHaveTextsInBothLanguages() {
        assertThat(Indicators.all()).allSatisfy(indicator -> {
            assertThat(indicator.version()).isEqualTo(1);
            assertThat(List.of(indicator.title().fr(), indicator.title().en(), indicator.definition().fr(), indicator.definition().en())).noneMatch(String::isBlank);
        });
    }

    @Test
    void eachIsSplitByAllBreakdownsOfItsPopulationExceptTheRank() {
        assertThat(Indicators.all()).filteredOn(i -> i.kind() != Indicator.Kind.RANK).allSatisfy(i -> assertThat(i.breakdowns()).isEqualTo(i.population().breakdowns()));
        assertThat(Indicators.find("occupation-rank").orElseThrow().breakdowns()).containsExactly(Breakdown.OCCUPATION);
    }

    /** So that the weighted rate differs from the raw one by its weights alone. */
    @Test
    void anEstimateIsOfTheCountsOfItsRawRate() {
        assertThat(Indicators.all()).filteredOn(Indicator::isEstimate).hasSize(5).allSatisfy(estimate -> {
            Indicator raw = Indicators.find(estimate.rawId()).orElseThrow();
            assertThat(estimate.numerator()).isEqualTo(raw.numerator());
            assertThat(estimate.denominator()).isEqualTo(raw.denominator());
        });
    }
}
