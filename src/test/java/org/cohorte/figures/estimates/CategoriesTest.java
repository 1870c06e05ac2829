package org.cohorte.figures.estimates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CategoriesTest {

    @Test
    void levelsJoinTheNeighbourWithFewerAnswers() {
        assertThat(Categories.ordered(answers("3", 4, "4", 50, "5", 12, "6", 30, "7", 25), "unknown", 20))
                .isEqualTo(Map.of("3", "3+4", "4", "3+4", "5", "5+6", "6", "5+6", "7", "7"));
    }

    /** 5 joins 6 (10 against 50), then both have 22; the unknown join the smallest, wherever it stands. */
    @Test
    void theUnknownJoinTheSmallestLevel() {
        assertThat(Categories.ordered(answers("4", 50, "5", 12, "6", 10, "7", 25, "unknown", 3), "unknown", 20))
                .isEqualTo(Map.of("4", "4", "5", "5+6+unknown", "6", "5+6+unknown", "7", "7", "unknown", "5+6+unknown"));
    }

    @Test
    void regionsJoinTheNextSmallest() {
        assertThat(Categories.unordered(answers("01", 3, "11", 100, "24", 2, "27", 16, "84", 40), 20))
                .isEqualTo(Map.of("01", "01+24+27", "24", "01+24+27", "27", "01+24+27", "11", "11", "84", "84"));
    }

    @Test
    void thoseOfWhomNobodyAnsweredJoinToo() {
        assertThat(Categories.unordered(answers("f", 0, "m", 30), 20)).isEqualTo(Map.of("f", "f+m", "m", "f+m"));
        assertThat(Categories.unordered(answers("f", 5, "m", 6, "x", 2), 20)).as("too few in all: one group").containsValue("f+x+m");
    }

    @Property
    void eachGroupHasEnoughAnswersOrIsTheOnlyOne(@ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 45) Integer> counts, @ForAll boolean ordered) {
        TreeMap<String, Integer> answers = new TreeMap<>();
        for (int i = 0; i < counts.size(); i++) {
            answers.put(i == 0 ? "unknown" : String.valueOf((char) ('a' + i)), counts.get(i));
        }
        Map<String, String> groups = ordered ? Categories.ordered(answers, "unknown", 20) : Categories.unordered(answers, 20);
        assertThat(groups.keySet()).isEqualTo(answers.keySet());
        Map<String, Integer> sums = new HashMap<>();
        groups.forEach((code, group) -> sums.merge(group, answers.get(code), Integer::sum));
        assertThat(sums.size() == 1 || sums.values().stream().allMatch(sum -> sum >= 20)).isTrue();
    }

    private static TreeMap<String, Integer> answers(Object... codesAndCounts) {
        TreeMap<String, Integer> answers = new TreeMap<>();
        for (int i = 0; i < codesAndCounts.length; i += 2) {
            answers.put((String) codesAndCounts[i], (Integer) codesAndCounts[i + 1]);
        }
        return answers;
    }
}
