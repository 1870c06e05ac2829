package org.cohorte.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.DisclosureSettings;
import org.cohorte.figures.Figure;
import org.cohorte.figures.Figure.Confidentiality;
import org.cohorte.figures.Figure.ObservationStatus;
import org.cohorte.figures.Figure.Value;
import org.cohorte.figures.Indicators;
import org.junit.jupiter.api.Test;

class PrimaryRuleTest {

    @Test
    void hidesCountsOfOneToTenPeople() {
        assertThat(shown("learners", new Value.Count(0))).isTrue();
        assertThat(shown("learners", new Value.Count(1))).isFalse();
        assertThat(shown("learners", new Value.Count(10))).isFalse();
        assertThat(shown("learners", new Value.Count(11))).isTrue();
    }

    @Test
    void hidesCountsOfOneToTenFilesWhichAreOfNoMorePeople() {
        assertThat(shown("applications", new Value.Count(3))).isFalse();
        assertThat(shown("applications", new Value.Count(11))).isTrue();
    }

    @Test
    void hidesRatesOverFewerThanTwentyPeople() {
        assertThat(shown("women-share", new Value.Share(0, 19))).isFalse();
        assertThat(shown("women-share", new Value.Share(0, 20))).isTrue();
    }

    @Test
    void hidesSharesOfWhichFewAreCountedOrLeftOut() {
        assertThat(shown("women-share", new Value.Share(10, 100))).isFalse();
        assertThat(shown("women-share", new Value.Share(11, 100))).isTrue();
        assertThat(shown("women-share", new Value.Share(90, 100))).isFalse();
        assertThat(shown("women-share", new Value.Share(100, 100))).isTrue();
    }

    @Test
    void tellsFewOfAShareThatTellsNothingOfAPersonButNotOverAFewPeople() {
        PrimaryRule rule = new PrimaryRule(new DisclosureSettings(10, 20, Set.of("gender-unknown-share")));
        assertThat(rule.hides(figure("gender-unknown-share", new Value.Share(3, 100)))).isFalse();
        assertThat(rule.hides(figure("gender-unknown-share", new Value.Share(3, 19)))).isTrue();
        assertThat(rule.hides(figure("women-share", new Value.Share(3, 100)))).isTrue();
    }

    @Test
    void hidesAnEstimateWhereTheRawRateIsHidden() {
        assertThat(shown("positive-exit-rate-weighted", new Value.Estimated(41.7, new Value.Share(40, 100)))).isTrue();
        assertThat(shown("positive-exit-rate-weighted", new Value.Estimated(41.7, new Value.Share(8, 19)))).isFalse();
        assertThat(shown("positive-exit-rate-weighted", new Value.Estimated(41.7, new Value.Share(95, 100)))).isFalse();
    }

    @Test
    void hidesHowFewThereAreOfWhomAValueIsNotKnown() {
        PrimaryRule rule = new PrimaryRule(DisclosureSettings.standard());
        Figure unknown = new Figure(Indicators.find("learners").orElseThrow(), 2020, List.of(Breakdown.REGION, Breakdown.GENDER), List.of("53", "unknown"), new Value.Count(3), ObservationStatus.A, Confidentiality.N);
        assertThat(rule.hides(unknown)).isTrue();
    }

    @Test
    void tellsProgrammesAndSessionsHoweverFew() {
        assertThat(shown("programmes", new Value.Count(3))).isTrue();
        assertThat(shown("online-sessions-share", new Value.Share(1, 3))).isTrue();
    }

    private static boolean shown(String indicator, Value value) {
        return !new PrimaryRule(DisclosureSettings.standard()).hides(figure(indicator, value));
    }

    private static Figure figure(String indicator, Value value) {
        return new Figure(Indicators.find(indicator).orElseThrow(), 2020, List.of(), List.of(), value, ObservationStatus.A, Confidentiality.N);
    }
}
