package org.cohorte.figures.computation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.Figure;
import org.cohorte.figures.Figure.Confidentiality;
import org.cohorte.figures.Figure.ObservationStatus;
import org.cohorte.figures.Figure.Value;
import org.cohorte.figures.Indicator;
import org.cohorte.figures.Population;

/** Makes figures of counts: the one place where shares, ranks and running totals come from. */
final class FigureMaking {

    private final List<Integer> years;
    private final LocalDate snapshotDay;

    FigureMaking(List<Integer> years, LocalDate snapshotDay) {
        this.years = years;
        this.snapshotDay = snapshotDay;
    }

    List<Figure> make(Indicator indicator, List<MemberCounts> counted) {
        return switch (indicator.kind()) {
            case COUNT -> counts(indicator, counted);
            case SHARE -> shares(indicator, counted);
            case CUMULATIVE -> runningTotals(indicator, counted);
            case RANK -> ranks(indicator, counted);
        };
    }

    /** A member has a row where it occurs in the population of the definition, the network always. */
    private List<Figure> counts(Indicator indicator, List<MemberCounts> counted) {
        List<Figure> figures = new ArrayList<>();
        for (MemberCounts member : counted) {
            if (member.dimensions().isEmpty() || member.count(indicator.rows().orElse(indicator.numerator())) > 0) {
                figures.add(figure(indicator, member, new Value.Count(member.count(indicator.numerator()))));
            }
        }
        return figures;
    }

    /** A share over nobody has no row. */
    private List<Figure> shares(Indicator indicator, List<MemberCounts> counted) {
        List<Figure> figures = new ArrayList<>();
        for (MemberCounts member : counted) {
            long base = member.count(indicator.denominator().orElseThrow());
            if (base > 0) {
                figures.add(figure(indicator, member, new Value.Share(member.count(indicator.numerator()), base)));
            }
        }
        return figures;
    }

    private record Member(List<Breakdown> dimensions, List<String> members) {}

    /** From the first year in which a member occurs, every later one has a row. */
    private List<Figure> runningTotals(Indicator indicator, List<MemberCounts> counted) {
        Map<Member, Map<Integer, MemberCounts>> byMember = new HashMap<>();
        counted.forEach(c -> byMember.computeIfAbsent(new Member(c.dimensions(), c.members()), _ -> new TreeMap<>()).put(c.year(), c));
        List<Figure> figures = new ArrayList<>();
        byMember.forEach((member, ofYear) -> {
            long total = 0;
            for (int year : years) {
                total += ofYear.containsKey(year) ? ofYear.get(year).count(indicator.numerator()) : 0;
                if (total > 0 || member.dimensions().isEmpty()) {
                    figures.add(figure(indicator, new MemberCounts(year, member.dimensions(), member.members(), Map.of()), new Value.Count(total)));
                }
            }
        });
        return figures;
    }

    /** The unknown left aside; equal ones share the best place, and the next place is skipped. */
    private List<Figure> ranks(Indicator indicator, List<MemberCounts> counted) {
        Map<Integer, List<MemberCounts>> byYear = new TreeMap<>();
        counted.stream().filter(m -> m.dimensions().equals(indicator.breakdowns()) && !m.members().contains("unknown") && m.count(indicator.numerator()) > 0)
                .forEach(m -> byYear.computeIfAbsent(m.year(), _ -> new ArrayList<>()).add(m));
        List<Figure> figures = new ArrayList<>();
        for (List<MemberCounts> ofYear : byYear.values()) {
            ofYear.sort(Comparator.comparingLong((MemberCounts m) -> m.count(indicator.numerator())).reversed());
            long rank = 0;
            for (int i = 0; i < ofYear.size(); i++) {
                boolean tie = i > 0 && ofYear.get(i).count(indicator.numerator()) == ofYear.get(i - 1).count(indicator.numerator());
                rank = tie ? rank : i + 1;
                figures.add(figure(indicator, ofYear.get(i), new Value.Count(rank)));
            }
        }
        return figures;
    }

    private Figure figure(Indicator indicator, MemberCounts member, Value value) {
        return new Figure(indicator, member.year(), member.dimensions(), member.members(), value, status(indicator, member.year()), Confidentiality.N);
    }

    /** Provisional: all of the snapshot's year; of an earlier one, what hangs on applications or exits until 31 July of the next. */
    private ObservationStatus status(Indicator indicator, int year) {
        boolean late = indicator.population() == Population.APPLICATION || indicator.population() == Population.EXIT;
        boolean open = year == snapshotDay.getYear() || late && !snapshotDay.isAfter(LocalDate.of(year + 1, 7, 31));
        return open ? ObservationStatus.P : ObservationStatus.A;
    }
}
