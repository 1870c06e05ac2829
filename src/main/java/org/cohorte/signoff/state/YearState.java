package org.cohorte.signoff.state;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Map;

import org.cohorte.figures.WorkingCount;

/**
 * The state of a year on a day.
 *
 * @param providers those with something in the year, by name
 */
public record YearState(int year, LocalDate asOf, List<ProviderState> providers) {

    public YearState {
        providers = List.copyOf(providers);
    }

    /**
     * Something that is still missing.
     *
     * @param lacking   how many
     * @param base      of how many
     * @param providers how many providers lack it
     */
    public record Task(Missing missing, WorkingCount lacking, WorkingCount base, long providers) {

        /** How much of what figures rest on is missing, 0 to 1. */
        double weight() {
            return base.isNone() ? 0 : (double) lacking.value() / base.value();
        }
    }

    /** The sums; people are counted once in the network. */
    public YearCounts totals() {
        return providers.stream().map(ProviderState::counts).reduce(new YearCounts(Map.of()), YearCounts::plus);
    }

    public long words() {
        return providers.stream().filter(provider -> provider.word().isPresent()).count();
    }

    /** What is still missing: what blocks a release first, then by the share of its base that is missing, the largest first. */
    public List<Task> tasks() {
        YearCounts totals = totals();
        return Arrays.stream(Missing.values())
                .map(missing -> new Task(missing, totals.of(missing.lacking()), totals.of(missing.base()), providers.stream().filter(p -> p.lacks(missing)).count()))
                .filter(task -> task.providers() > 0)
                .sorted(Comparator.comparing((Task task) -> !task.missing().isBlocking()).thenComparing(Comparator.comparingDouble(Task::weight).reversed())
                        .thenComparing(Task::missing)).toList();
    }

    public Optional<ProviderState> provider(long id) {
        return providers.stream().filter(provider -> provider.id() == id).findFirst();
    }
}
