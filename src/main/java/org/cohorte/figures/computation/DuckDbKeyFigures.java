package org.cohorte.figures.computation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.DisclosureSettings;
import org.cohorte.figures.EarlierFigures;
import org.cohorte.figures.Figure;
import org.cohorte.figures.Indicator;
import org.cohorte.figures.Indicators;
import org.cohorte.figures.KeyFigures;
import org.cohorte.figures.Population;
import org.cohorte.figures.ProtectedFigures;
import org.cohorte.figures.ReleaseTables;
import org.cohorte.figures.Selection;
import org.cohorte.figures.Utf8Order;
import org.cohorte.figures.counts.Counts;
import org.cohorte.figures.disclosure.ReleasePlan;
import org.cohorte.foundation.jobs.Progress;
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
        tell(snapshot, selection, Indicators.all(), reader);
    }

    /** The same without the estimates: what the benchmarks of the figures measure. */
    public void tellCounted(Snapshot snapshot, Selection selection, Consumer<Figure> reader) {
        tell(snapshot, selection, Indicators.all().stream().filter(indicator -> !indicator.isEstimate()).toList(), reader);
    }

    @Override
    public void tellUnprotected(Snapshot snapshot, ReleaseTables tables, DisclosureSettings settings, Consumer<Figure> reader) {
        tellOfRelease(DuckDbThreads.call(() -> count(snapshot, tables.selection(), true, _ -> { })), snapshot, tables, settings, reader);
    }

    private void tell(Snapshot snapshot, Selection selection, List<Indicator> indicators, Consumer<Figure> reader) {
        boolean estimated = indicators.stream().anyMatch(Indicator::isEstimate);
        Counted counted = DuckDbThreads.call(() -> count(snapshot, selection, estimated, _ -> { }));
        Consumer<Figure> ofAskedYears = figure -> {
            if (figure.year() >= selection.firstYear() && figure.year() <= selection.lastYear()) {
                reader.accept(figure);
            }
        };
        FigureMaking making = new FigureMaking(counted.years(), snapshot.manifest().day(), ofAskedYears);
        EstimateMaking estimates = new EstimateMaking(counted.completers(), selection);
        for (Indicator indicator : indicators) {
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
            throw new IllegalArgumentException("figures below the network are published in a release");
        }
        return protectedFor(snapshot, new ReleaseTables(List.of()), DisclosureSettings.standard(), EarlierFigures.none(), Progress.silent()).figures().stream()
                .filter(figure -> figure.year() >= selection.firstYear() && figure.year() <= selection.lastYear()).toList();
    }

    @Override
    public ProtectedFigures protectedFor(Snapshot snapshot, ReleaseTables tables, DisclosureSettings settings, EarlierFigures earlier, Progress progress) {
        Map<Population, Counts> possible = new EnumMap<>(Population.class);
        Counted counted = DuckDbThreads.call(() -> count(snapshot, tables.selection().with(crossedInTheCatalogue()), true, counting ->
                ReleasePlan.PEOPLE.forEach(population -> possible.put(population, counting.possible(population)))));
        List<Figure> figures = new ArrayList<>();
        tellOfRelease(counted, snapshot, tables, settings, figures::add);
        return new ReleasePlan(tables, settings, earlier).protect(figures, counted.counts(), possible, progress);
    }

    private static void tellOfRelease(Counted counted, Snapshot snapshot, ReleaseTables tables, DisclosureSettings settings, Consumer<Figure> reader) {
        FigureMaking making = new FigureMaking(counted.years(), snapshot.manifest().day(), figure -> {
            if (tables.has(figure.dimensions())) {
                reader.accept(figure);
            }
        });
        EstimateMaking estimates = new EstimateMaking(counted.completers(), tables.selection());
        Stream.concat(Indicators.all().stream(), Indicators.pooled().stream()).sorted(Comparator.comparing(Indicator::id, Utf8Order.BYTES)).forEach(indicator -> {
            Counts counts = counted.counts().get(indicator.population());
            if (indicator.isEstimate()) {
                estimates.make(indicator).forEach(estimate -> estimate.figure().ifPresent(reader));
            } else if (indicator.years() > 1) {
                making.pool(indicator, counts, settings.smallestBase());
            } else {
                making.make(indicator, counts);
            }
        });
    }

    /** The programmes' places and offers are public, and so it is known where nobody can be. */
    private static List<List<Breakdown>> crossedInTheCatalogue() {
        return ReleasePlan.CATALOGUE.stream().flatMap(a -> ReleasePlan.CATALOGUE.stream().filter(b -> a.compareTo(b) < 0).map(b -> List.of(a, b))).toList();
    }

    /** What was counted of each population in the years that exist, and who completed. */
    private record Counted(List<Integer> years, Map<Population, Counts> counts, Completers completers) {}

    private Counted count(Snapshot snapshot, Selection selection, boolean estimated, Consumer<Counting> further) {
        try (SnapshotDatabase database = SnapshotDatabase.open(snapshot)) {
            Counting counting = new Counting(database, statements);
            List<Integer> years = counting.years();
            boolean network = selection.breakdowns().contains(List.<Breakdown>of());
            Map<Population, Counts> counts = new EnumMap<>(Population.class);
            for (Population population : Population.values()) {
                Counts counted = counting.of(population, selection.breakdowns());
                counts.put(population, network ? counted.withTheNetworkIn(years) : counted);
            }
            further.accept(counting);
            return new Counted(years, counts, estimated ? counting.completers() : Completers.none());
        }
    }
}
