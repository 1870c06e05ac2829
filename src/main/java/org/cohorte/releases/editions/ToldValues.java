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
        Set<String> lines = estimates.stream().map(Estimate::line).collect(Collectors.toSet());
        edition.files().find(EditionFiles.ESTIMATES).ifPresent(file -> rows(file).stream().filter(row -> isKnown.test(row.substring(0, row.indexOf(',')))).filter(row -> !lines.contains(row))
                .forEach(row -> differs("- " + row)));
    }

    private static List<String> rows(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.skip(1).toList();
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
