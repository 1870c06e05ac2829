package org.cohorte.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.counts.Counts;
import org.cohorte.figures.counts.MemberCounts;
import org.junit.jupiter.api.Test;

/** Counts of people, of whom the women and the unknown are told by gender, and the idle are not. */
class CountAlgebraTest {

    private static final List<String> NAMES = List.of("known", "all", "unknown", "women", "idle");

    private final CountAlgebra algebra = new CountAlgebra(new Counts(NAMES, everyKind()));

    private static List<MemberCounts> everyKind() {
        List<MemberCounts> cells = new ArrayList<>();
        cells.add(cell(Breakdown.GENDER, "f", 2, 2, 0, 2, 1));
        cells.add(cell(Breakdown.GENDER, "m", 2, 2, 0, 0, 1));
        cells.add(cell(Breakdown.GENDER, "unknown", 0, 2, 2, 0, 1));
        int programme = 0;
        for (long[] kind : new long[][] {{1, 1, 0, 1, 0}, {1, 1, 0, 1, 1}, {1, 1, 0, 0, 0}, {1, 1, 0, 0, 1}, {0, 1, 1, 0, 0}, {0, 1, 1, 0, 1}}) {
            cells.add(cell(Breakdown.PROGRAMME, Integer.toString(programme++), kind));
        }
        return cells;
    }

    private static MemberCounts cell(Breakdown breakdown, String member, long... counts) {
        return new MemberCounts(2020, List.of(breakdown), List.of(member), counts);
    }

    @Test
    void theCountOfAllIsTheBase() {
        assertThat(NAMES.get(algebra.base())).isEqualTo("all");
        assertThat(algebra.independent().getFirst()).isEqualTo(algebra.base());
    }

    @Test
    void knownAndUnknownMakeAll() {
        assertThat(algebra.made(NAMES.indexOf("known")).plus(algebra.made(NAMES.indexOf("unknown")))).isEqualTo(algebra.made(NAMES.indexOf("all")));
        assertThat(algebra.independent()).hasSize(4);
    }

    @Test
    void genderDecidesWhoIsAWomanAndProgrammesDecideNothing() {
        int women = algebra.independent().indexOf(NAMES.indexOf("women"));
        assertThat(algebra.isWhole(women, cell(Breakdown.GENDER, "f", 1, 1, 0, 1, 0))).isEqualTo(Optional.of(true));
        assertThat(algebra.isWhole(women, cell(Breakdown.GENDER, "m", 1, 1, 0, 0, 0))).isEqualTo(Optional.of(false));
        assertThat(algebra.isWhole(women, cell(Breakdown.PROGRAMME, "0", 1, 1, 0, 1, 0))).isEmpty();
        assertThat(algebra.isWhole(algebra.independent().indexOf(NAMES.indexOf("idle")), cell(Breakdown.GENDER, "f", 1, 1, 0, 1, 0))).isEmpty();
    }
}
