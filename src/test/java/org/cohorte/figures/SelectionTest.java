package org.cohorte.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;

import org.junit.jupiter.api.Test;

class SelectionTest {

    @Test
    void twoBreakdownsStandInTheOrderOfTheList() {
        assertThat(Selection.by("gender*region").breakdowns()).containsExactly(List.of(Breakdown.REGION, Breakdown.GENDER));
    }

    @Test
    void allIsTheNetworkAndEverySingleOne() {
        assertThat(Selection.by("all").breakdowns()).hasSize(10).startsWith(List.<Breakdown>of());
    }

    @Test
    void refusesWhatIsNoBreakdownAndTheSameTwice() {
        assertThatIllegalArgumentException().isThrownBy(() -> Selection.by("colour"));
        assertThatIllegalArgumentException().isThrownBy(() -> Selection.by("region*region"));
        assertThatIllegalArgumentException().isThrownBy(() -> Selection.by("region*gender*in_qpv"));
        assertThatIllegalArgumentException().isThrownBy(() -> Selection.by(""));
    }
}
