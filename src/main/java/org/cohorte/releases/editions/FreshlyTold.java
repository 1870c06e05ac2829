package org.cohorte.releases.editions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.cohorte.figures.AttackReport;
import org.cohorte.figures.Figure.Value;
import org.cohorte.figures.FigureKey;
import org.cohorte.figures.PublishedFigures;

/** What an edition tells that none before it told with the same value: this alone it could hide. */
final class FreshlyTold {

    private final Set<FigureKey> fresh;

    FreshlyTold(PublishedFigures published, List<PublishedFigures> earlier) {
        Set<PublishedFigures.Row> before = new HashSet<>();
        earlier.forEach(publication -> before.addAll(publication.rows()));
        this.fresh = published.rows().stream().filter(row -> !(row.value() instanceof Value.Hidden) && !before.contains(row)).map(PublishedFigures.Row::key).collect(Collectors.toSet());
    }

    /** Whether a narrowing rests on something of it; else it follows from what earlier editions told. */
    boolean isLeantOnBy(AttackReport.Cell cell) {
        return cell.narrowing().stream().flatMap(statement -> statement.figures().stream()).anyMatch(fresh::contains);
    }
}
