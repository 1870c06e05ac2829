package org.cohorte.releases.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.cohorte.figures.AttackReport.Cell;
import org.cohorte.figures.AttackReport.Interval;
import org.cohorte.figures.Attacks.Depth;
import org.cohorte.figures.Breakdown;
import org.cohorte.figures.DisclosureSettings;
import org.cohorte.figures.Figure;
import org.cohorte.figures.Figure.Confidentiality;
import org.cohorte.figures.Figure.ObservationStatus;
import org.cohorte.figures.Figure.Value;
import org.cohorte.figures.Indicators;
import org.cohorte.figures.PublicClassifications;
import org.cohorte.figures.PublishedFigures;
import org.cohorte.figures.PublishedFigures.Rules;
import org.cohorte.foundation.jobs.Progress;
import org.junit.jupiter.api.Test;

class EditionAttackTest {

    private static final Figure ALL = learners("", "", new Value.Count(100), Confidentiality.F);
    private static final List<Figure> BY_REGION = List.of(ALL, told("region", "11", 65), told("region", "84", 35));
    private static final List<Figure> BY_REGION_AND_GENDER = List.of(ALL, told("region*gender", "11*f", 40), learners("region*gender", "11*m", new Value.Hidden(), Confidentiality.D),
            learners("region*gender", "84*f", new Value.Hidden(), Confidentiality.C), told("region*gender", "84*m", 30));

    private static Figure told(String dimensions, String members, long value) {
        return learners(dimensions, members, new Value.Count(value), Confidentiality.F);
    }

    private static Figure learners(String dimensions, String members, Value value, Confidentiality confidentiality) {
        List<Breakdown> split = dimensions.isEmpty() ? List.of() : Arrays.stream(dimensions.split("\\*")).map(code -> Breakdown.find(code).orElseThrow()).toList();
        return new Figure(Indicators.find("learners").orElseThrow(), 2020, split, split.isEmpty() ? List.of() : List.of(members.split("\\*")), value, ObservationStatus.A, confidentiality);
    }

    private static PublishedFigures published(List<Figure> figures) {
        return PublishedFigures.of(figures, PublicClassifications.ofTerritories(), Rules.ofValues(DisclosureSettings.standard()));
    }

    private static EditionAttack attack(List<Figure> now, List<Figure> before) {
        return EditionAttack.on(published(now), List.of(published(before)), Depth.FAR, Progress.silent());
    }

    @Test
    void anEditionAnswersForWhatItGivesAwayInATableThatOnlyAnEarlierOneHas() {
        EditionAttack attack = attack(BY_REGION, BY_REGION_AND_GENDER);
        assertThat(attack.breaches()).filteredOn(cell -> cell.confidentiality() == Confidentiality.C).singleElement().extracting(Cell::interval).isEqualTo(Interval.of(5));
        assertThat(attack.givenAway()).isEmpty();
    }

    @Test
    void anEditionDoesNotAnswerForWhatAnEarlierOneGaveAwayInATableThatItLacks() {
        EditionAttack attack = attack(BY_REGION, Stream.concat(BY_REGION.stream(), BY_REGION_AND_GENDER.stream().skip(1)).toList());
        assertThat(attack.report().cells()).isEmpty();
    }
}
