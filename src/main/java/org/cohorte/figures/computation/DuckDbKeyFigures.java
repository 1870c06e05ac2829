package org.cohorte.figures.computation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

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
    public void tellUnprotected(Snapshot snapshot, Selection selection, Consumer<Figure> reader) {
        Counted counted = DuckDbThreads.call(() -> count(snapshot, selection));
        Consumer<Figure> ofAskedYears = figure -> {
            if (figure.year() >= selection.firstYear() && figure.year() <= selection.lastYear()) {
                reader.accept(figure);
            }
        };
        FigureMaking making = new FigureMaking(counted.years(), snapshot.manifest().day(), ofAskedYears);
        EstimateMaking estimates = new EstimateMaking(counted.completers(), selection);
        for (Indicator indicator : Indicators.all()) {
            if (indicator.isEstimate()) {
                estimates.make(indicator).forEach(estimate -> estimate.figure().ifPresent(reader));
            } else {
                making.make(indicator, counted.counts().get(indicator.population()));
            }
        }
    }

    @Override
    public List<Figure> ofNetwork(Snapshot snapshot, Selection selection) {
        if (!selection.isOfNetworkOnly()) {
            throw new IllegalArgumentException("figures below the network are not published before disclosure control");
        }
        List<Figure> figures = new ArrayList<>();
        tellUnprotected(snapshot, selection, figure -> figures.add(PrimaryRule.apply(figure)));
        return figures;
    }

    /** What was counted of each population in the years that exist, and who completed. */
    private record Counted(List<Integer> years, Map<Population, Counts> counts, Completers completers) {}

    private Counted count(Snapshot snapshot, Selection selection) {
        try (SnapshotDatabase database = SnapshotDatabase.open(snapshot)) {
            Counting counting = new Counting(database, statements);
            List<Integer> years = counting.years();
            boolean network = selection.breakdowns().contains(List.<Breakdown>of());
            Map<Population, Counts> counts = new EnumMap<>(Population.class);
            for (Population population : Population.values()) {
                Counts counted = counting.of(population, selection.breakdowns());
                counts.put(population, network ? counted.withTheNetworkIn(years) : counted);
            }
            return new Counted(years, counts, counting.completers());
        }
    }
}
