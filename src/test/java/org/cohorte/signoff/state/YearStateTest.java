package org.cohorte.signoff.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cohorte.figures.WorkingCount;
import org.cohorte.signoff.ProviderWord;
import org.junit.jupiter.api.Test;

class YearStateTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 15);

    private static ProviderState provider(long id, boolean spoke, Map<Measure, Integer> counts) {
        Map<Measure, WorkingCount> all = counts.entrySet().stream().collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, e -> new WorkingCount(e.getValue())));
        return new ProviderState(id, "V" + id, "Provider " + id, new YearCounts(all),
                spoke ? Optional.of(new ProviderWord("V" + id, ProviderWord.Kind.CONFIRMED, DAY, "")) : Optional.empty(), Optional.empty());
    }

    @Test
    void whatBlocksComesFirstAndThenTheLargestShare() {
        YearState state = new YearState(2020, DAY, List.of(
                provider(1, true, Map.of(Measure.LEARNERS, 90, Measure.LEVEL_UNKNOWN, 9, Measure.COMPLETERS, 10, Measure.OUTCOMES_MISSING, 4)),
                provider(2, false, Map.of(Measure.LEARNERS, 10, Measure.LEARNERS_WITHOUT_WORD, 10))));
        assertThat(state.tasks()).extracting(YearState.Task::missing).containsExactly(Missing.WORD, Missing.OUTCOME, Missing.LEVEL);
        assertThat(state.tasks().getFirst()).isEqualTo(new YearState.Task(Missing.WORD, new WorkingCount(10), new WorkingCount(100), 1));
        assertThat(state.totals().of(Measure.LEARNERS)).isEqualTo(new WorkingCount(100));
        assertThat(state.words()).isEqualTo(1);
    }

    @Test
    void aSilentProviderWithoutLearnersIsStillToSpeak() {
        YearState state = new YearState(2020, DAY, List.of(provider(1, false, Map.of(Measure.SESSIONS_ANNOUNCED, 1, Measure.SESSIONS, 1))));
        assertThat(state.tasks()).containsExactly(new YearState.Task(Missing.WORD, WorkingCount.NONE, WorkingCount.NONE, 1));
    }

    @Test
    void nothingIsMissingWhereAllIsSaid() {
        assertThat(new YearState(2020, DAY, List.of(provider(1, true, Map.of(Measure.LEARNERS, 5)))).tasks()).isEmpty();
    }
}
