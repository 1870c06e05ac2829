package org.cohorte.signoff.state;

import java.util.EnumMap;
import java.util.Map;

import org.cohorte.figures.WorkingCount;

/** All that is counted of a provider, or of the network, in a year. */
public record YearCounts(Map<Measure, WorkingCount> counts) {

    public YearCounts {
        counts = Map.copyOf(counts);
    }

    public WorkingCount of(Measure measure) {
        return counts.getOrDefault(measure, WorkingCount.NONE);
    }

    YearCounts plus(YearCounts other) {
        Map<Measure, WorkingCount> sums = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            sums.put(measure, of(measure).plus(other.of(measure)));
        }
        return new YearCounts(sums);
    }
}
