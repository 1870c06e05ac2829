package org.cohorte.figures.disclosure;

import java.util.Comparator;
import java.util.List;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.Figure;
import org.cohorte.figures.Indicator;
import org.cohorte.figures.ReleaseTables;

/** From the figure most wanted in print to the least: the network, then table by table, in each the larger first, counts before shares, then by key. */
final class PublicationOrder {

    private PublicationOrder() {}

    static Comparator<Figure> of(ReleaseTables tables) {
        List<List<Breakdown>> byImportance = tables.breakdowns();
        return Comparator.comparingInt((Figure figure) -> byImportance.indexOf(figure.dimensions()))
                .thenComparing(figure -> figure.indicator().years())
                .thenComparing(Comparator.comparingLong(FigureColumns::size).reversed())
                .thenComparing(figure -> figure.indicator().kind() == Indicator.Kind.SHARE)
                .thenComparing(Figure.FILE_ORDER);
    }
}
