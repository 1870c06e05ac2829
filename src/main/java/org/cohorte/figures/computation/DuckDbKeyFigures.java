package org.cohorte.figures.computation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.Figure;
import org.cohorte.figures.Indicator;
import org.cohorte.figures.Indicators;
import org.cohorte.figures.KeyFigures;
import org.cohorte.figures.Population;
import org.cohorte.figures.Selection;
import org.cohorte.snapshots.Snapshot;
import org.springframework.stereotype.Component;

/** Computes the figures with DuckDB over the snapshot's Parquet files. */
@Component
public class DuckDbKeyFigures implements KeyFigures {

    private final Statements statements;

    DuckDbKeyFigures() {
        this(Statements.shipped());
    }

    public DuckDbKeyFigures(Statements statements) {
        this.statements = statements;
    }

    @Override
    public List<Figure> unprotected(Snapshot snapshot, Selection selection) {
        try (SnapshotDatabase database = SnapshotDatabase.open(snapshot)) {
            Counting counting = new Counting(database, statements);
            List<Integer> years = counting.years();
            FigureMaking making = new FigureMaking(years, snapshot.manifest().day());
            List<Figure> figures = new ArrayList<>();
            for (Population population : Population.values()) {
                List<MemberCounts> counted = withEmptyYears(counting.of(population, selection.breakdowns()), population, years, selection);
                for (Indicator indicator : Indicators.all()) {
                    if (indicator.population() == population) {
                        figures.addAll(making.make(indicator, allowed(indicator, counted)));
                    }
                }
            }
            return figures.stream().filter(f -> f.year() >= selection.firstYear() && f.year() <= selection.lastYear() && years.contains(f.year()))
                    .sorted(Figure.FILE_ORDER).toList();
        }
    }

    @Override
    public List<Figure> ofNetwork(Snapshot snapshot, Selection selection) {
        if (!selection.isOfNetworkOnly()) {
            throw new IllegalArgumentException("figures below the network are not published before disclosure control");
        }
        return unprotected(snapshot, selection).stream().map(PrimaryRule::apply).toList();
    }

    private static List<MemberCounts> allowed(Indicator indicator, List<MemberCounts> counted) {
        return counted.stream().filter(c -> indicator.breakdowns().containsAll(c.dimensions())
                && (indicator.kind() != Indicator.Kind.RANK || c.dimensions().equals(indicator.breakdowns()))).toList();
    }

    /** The network has its row in every year, with counts of nothing where nothing was counted. */
    private static List<MemberCounts> withEmptyYears(List<MemberCounts> counted, Population population, List<Integer> years, Selection selection) {
        if (!selection.breakdowns().contains(List.<Breakdown>of())) {
            return counted;
        }
        Set<Integer> missing = new LinkedHashSet<>(years);
        counted.stream().filter(c -> c.dimensions().isEmpty()).forEach(c -> missing.remove(c.year()));
        List<MemberCounts> all = new ArrayList<>(counted);
        missing.forEach(year -> all.add(new MemberCounts(year, List.of(), List.of(), zeros(population))));
        return all;
    }

    private static java.util.Map<String, Long> zeros(Population population) {
        java.util.Map<String, Long> zeros = new java.util.HashMap<>();
        Indicators.all().stream().filter(i -> i.population() == population).forEach(i -> {
            zeros.put(i.numerator(), 0L);
            i.denominator().ifPresent(d -> zeros.put(d, 0L));
            i.rows().ifPresent(r -> zeros.put(r, 0L));
        });
        return zeros;
    }
}
