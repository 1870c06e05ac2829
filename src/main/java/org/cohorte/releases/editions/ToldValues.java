package org.cohorte.releases.editions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.cohorte.figures.Estimate;
import org.cohorte.figures.Figure;
import org.cohorte.figures.ReleaseTables;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionFiles;
import org.cohorte.releases.FigureKey;
import org.cohorte.releases.PublishedFigure;
import org.cohorte.releases.editions.Verification.Statement;
import org.cohorte.snapshots.Snapshot;

/** Every value that an edition tells against the computation without protection: this holds whatever is hidden beside it. */
final class ToldValues {

    private static final int SHOWN = 5;

    private final Edition edition;
    private final Predicate<String> isKnown;
    private final List<String> differing = new ArrayList<>();
    private long compared;

    /** @param isKnown the indicators of which this program has the definition that the edition used */
    ToldValues(Edition edition, Predicate<String> isKnown) {
        this.edition = edition;
        this.isKnown = isKnown;
    }

    Statement statement(Snapshot snapshot, Computing computing) {
        ReleaseTables tables = Recomputation.tables(edition);
        computing.keyFigures().tellUnprotected(snapshot, tables, edition.manifest().settings().ofDisclosure(), this::compare);
        long told = edition.indicators().stream().filter(isKnown).mapToLong(this::told).sum();
        if (told > compared) {
            return Statement.differs("told.none", Long.toString(told - compared));
        }
        compare(computing.estimates().of(snapshot, tables.selection()));
        return differing.isEmpty() ? Statement.agrees("told.same", Long.toString(compared)) : Statement.differs("told.differs").with(differing);
    }

    private void compare(Figure figure) {
        if (isKnown.test(figure.indicator().id())) {
            published(figure).filter(PublishedFigure::isTold).ifPresent(told -> {
                compared++;
                if (!isSame(told, figure)) {
                    differs("- " + told.line(), "+ " + figure.line());
                }
            });
        }
    }

    private Optional<PublishedFigure> published(Figure figure) {
        return edition.figure(new FigureKey(figure.indicator().id(), figure.year(), figure.dimensionCodes(), figure.memberCodes()));
    }

    /** But for the last cell, which says whether it is protected. */
    private static boolean isSame(PublishedFigure told, Figure figure) {
        List<String> cells = figure.cells();
        return told.line().startsWith(String.join(",", cells.subList(0, cells.size() - 1)) + ",");
    }

    private long told(String indicator) {
        return edition.dimensionsOf(indicator).stream().flatMap(dimensions -> edition.table(indicator, dimensions).stream()).filter(PublishedFigure::isTold).count();
    }

    /** An estimate that is told has its error, its answers and its base beside it, in a file of its own. */
    private void compare(List<Estimate> estimates) {
        edition.files().find(EditionFiles.ESTIMATES).map(ToldValues::lines).ifPresent(lines -> {
            Set<String> computed = rows(estimates, List.of(lines.getFirst().split(",")));
            lines.stream().skip(1).filter(row -> isKnown.test(row.substring(0, row.indexOf(',')))).filter(row -> !computed.contains(row)).forEach(row -> differs("- " + row));
        });
    }

    /** In the columns that the edition has: earlier versions of the program wrote fewer. */
    private static Set<String> rows(List<Estimate> estimates, List<String> columns) {
        List<Integer> places = columns.stream().map(List.of(Estimate.HEADER.split(","))::indexOf).filter(place -> place >= 0).toList();
        return estimates.stream().map(Estimate::cells).map(cells -> places.stream().map(cells::get).collect(Collectors.joining(","))).collect(Collectors.toSet());
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void differs(String... rows) {
        if (differing.size() < 2 * SHOWN) {
            differing.addAll(List.of(rows));
        }
    }
}
