package org.cohorte.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.arithmetic.Modular;
import org.junit.jupiter.api.Test;

class AskedForTest {

    private static final int WOMEN_OF_A_REGION = 0;
    private static final int OF_GENDER_F = 1;
    private static final int OF_GENDER_M = 2;
    private static final int OF_ALL_GENDERS = 3;

    /** The women of the region are its learners of gender f; these and the men are all. */
    private static final List<Column> EVERYBODY_KNOWS = List.of(
            Column.of(Map.of(WOMEN_OF_A_REGION, 1L, OF_GENDER_F, Modular.negate(1))),
            Column.of(Map.of(OF_ALL_GENDERS, 1L, OF_GENDER_F, Modular.negate(1), OF_GENDER_M, Modular.negate(1))));

    @Test
    void aCellOfACrossedTableThatTellsTheNumeratorOfALookedAtShareIsAskedFor() {
        AskedFor askedFor = new AskedFor(4, EVERYBODY_KNOWS, List.of(Column.ofRow(WOMEN_OF_A_REGION)));
        assertThat(askedFor.has(Column.ofRow(OF_GENDER_F))).isTrue();
        assertThat(askedFor.has(Column.ofRow(OF_GENDER_M))).isFalse();
        assertThat(askedFor.has(Column.ofRow(OF_ALL_GENDERS))).isFalse();
    }

    @Test
    void regionsOccupationsAndGroupsOfPeopleAreLookedAtFirst() {
        assertThat(AskedFor.isLookedAt(List.of(Breakdown.REGION))).isTrue();
        assertThat(AskedFor.isLookedAt(List.of(Breakdown.GENDER))).isTrue();
        assertThat(AskedFor.isLookedAt(List.of(Breakdown.PROVIDER))).isFalse();
        assertThat(AskedFor.isLookedAt(List.of(Breakdown.REGION, Breakdown.GENDER))).isFalse();
    }
}
