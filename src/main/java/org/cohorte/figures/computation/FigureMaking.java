package org.cohorte.figures.computation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.Figure;
import org.cohorte.figures.Figure.Confidentiality;
import org.cohorte.figures.Figure.ObservationStatus;
import org.cohorte.figures.Figure.Value;
import org.cohorte.figures.counts.Counts;
import org.cohorte.figures.counts.MemberCounts;
import org.cohorte.figures.Indicator;
import org.cohorte.figures.Population;

/** Makes figures of counts, in the order of these: the one place where shares, ranks and running totals come from. */
final class FigureMaking {

    private static final String UNKNOWN = "unknown";

    private final List<Integer> years;
    private final LocalDate snapshotDay;
    private final Consumer<Figure> reader;

    FigureMaking(List<Integer> years, LocalDate snapshotDay, Consumer<Figure> reader) {
        this.years = years;
        this.snapshotDay = snapshotDay;
        this.reader = reader;
    }

    void make(Indicator indicator, Counts counts) {
        if (counts.counts().isEmpty()) {
            return;
        }
        switch (indicator.kind()) {
            case COUNT -> counts(indicator, counts);
            case SHARE -> shares(indicator, counts);
            case CUMULATIVE -> runningTotals(indicator, counts);
            case RANK -> ranks(indicator, counts);
            case ESTIMATE -> throw new IllegalArgumentException(indicator.id() + " comes from weighted answers, not from counts");
        }
    }

    /** A member has a row where it occurs in the population of the definition, the network always. */
    private void counts(Indicator indicator, Counts counts) {
        int counted = counts.place(indicator.numerator());
        int rows = counts.place(indicator.rows().orElse(indicator.numerator()));
        for (MemberCounts member : counts.counts()) {
            if (member.dimensions().isEmpty() || member.counts()[rows] > 0) {
                tell(indicator, member, new Value.Count(member.counts()[counted]));
            }
        }
    }

    /** A share over nobody has no row. */
    private void shares(Indicator indicator, Counts counts) {
        int numerator = counts.place(indicator.numerator());
        int denominator = counts.place(indicator.denominator().orElseThrow());
        for (MemberCounts member : counts.counts()) {
            if (member.counts()[denominator] > 0) {
                tell(indicator, member, new Value.Share(member.counts()[numerator], member.counts()[denominator]));
            }
        }
    }

    /**
     * A share over this year and the one before, of the members that have people in both and of which the year alone has fewer than the smallest base.
     */
    void pool(Indicator indicator, Counts counts, int smallestBase) {
        int numerator = counts.place(indicator.numerator());
        int denominator = counts.place(indicator.denominator().orElseThrow());
        Map<YearAndMember, MemberCounts> before = new HashMap<>();
        for (MemberCounts member : counts.counts()) {
            if (member.dimensions().size() == 1 && member.counts()[denominator] > 0) {
                before.put(new YearAndMember(member.year() + 1, new Member(member.dimensions(), member.members())), member);
            }
        }
        for (MemberCounts member : counts.counts()) {
            MemberCounts earlier = before.get(new YearAndMember(member.year(), new Member(member.dimensions(), member.members())));
            long base = member.counts()[denominator];
            if (earlier != null && base > 0 && base < smallestBase) {
                tell(indicator, member, new Value.Share(member.counts()[numerator] + earlier.counts()[numerator], base + earlier.counts()[denominator]));
            }
        }
    }

    private record YearAndMember(int year, Member member) {}

    private record Member(List<Breakdown> dimensions, List<String> members) {}

    /** From the first year in which a member occurs, every later one has a row. */
    private void runningTotals(Indicator indicator, Counts counts) {
        int counted = counts.place(indicator.numerator());
        Map<Member, Map<Integer, Long>> byMember = new HashMap<>();
        counts.counts().forEach(c -> byMember.computeIfAbsent(new Member(c.dimensions(), c.members()), _ -> new HashMap<>()).put(c.year(), c.counts()[counted]));
        List<MemberCounts> totals = new ArrayList<>();
        byMember.forEach((member, ofYear) -> {
            long total = 0;
            for (int year : years) {
                total += ofYear.getOrDefault(year, 0L);
                if (total > 0 || member.dimensions().isEmpty()) {
                    totals.add(new MemberCounts(year, member.dimensions(), member.members(), new long[] {total}));
                }
            }
        });
        totals.stream().sorted(MemberCounts.FILE_ORDER).forEach(member -> tell(indicator, member, new Value.Count(member.counts()[0])));
    }

    /** The unknown left aside; equal ones share the best place, and the next place is skipped. */
    private void ranks(Indicator indicator, Counts counts) {
        int counted = counts.place(indicator.numerator());
        List<MemberCounts> ranked = counts.counts().stream().filter(m -> m.dimensions().equals(indicator.breakdowns()) && !m.members().contains(UNKNOWN)).toList();
        for (MemberCounts member : ranked) {
            long larger = ranked.stream().filter(other -> other.year() == member.year() && other.counts()[counted] > member.counts()[counted]).count();
            tell(indicator, member, new Value.Count(larger + 1));
        }
    }

    private void tell(Indicator indicator, MemberCounts member, Value value) {
        if (!indicator.breakdowns().containsAll(member.dimensions())) {
            return;
        }
        reader.accept(new Figure(indicator, member.year(), member.dimensions(), member.members(), value, status(indicator, member.year()), Confidentiality.N));
    }

    /** Provisional: all of the snapshot's year; of an earlier one, what hangs on applications or exits until 31 July of the next. */
    private ObservationStatus status(Indicator indicator, int year) {
        boolean late = indicator.population() == Population.APPLICATION || indicator.population() == Population.EXIT;
        boolean open = year == snapshotDay.getYear() || late && !snapshotDay.isAfter(LocalDate.of(year + 1, 7, 31));
        return open ? ObservationStatus.P : ObservationStatus.A;
    }
}
