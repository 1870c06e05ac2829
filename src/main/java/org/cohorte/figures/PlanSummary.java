package org.cohorte.figures;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.cohorte.figures.Figure.Confidentiality;

/**
 * What protecting a release costs.
 *
 * @param byTable          by the codes of its breakdowns, empty for the network
 * @param byIndicator      by its id
 * @param shownBefore      figures to be hidden that follow from what earlier releases have shown: they cannot be taken back, and a person must know
 */
public record PlanSummary(Tally all, Map<String, Tally> byTable, Map<String, Tally> byIndicator, List<FigureKey> shownBefore) {

    /**
     * @param cells     figures
     * @param primary   hidden for their own sake
     * @param secondary hidden so that no other hidden one can be worked out
     */
    public record Tally(long cells, long primary, long secondary) {

        static Tally of(Figure figure) {
            return new Tally(1, figure.confidentiality() == Confidentiality.C ? 1 : 0, figure.confidentiality() == Confidentiality.D ? 1 : 0);
        }

        Tally plus(Tally other) {
            return new Tally(cells + other.cells, primary + other.primary, secondary + other.secondary);
        }

        /** 0 to 1. */
        public double hiddenShare() {
            return cells == 0 ? 0 : (double) (primary + secondary) / cells;
        }
    }

    public PlanSummary {
        byTable = Map.copyOf(byTable);
        byIndicator = Map.copyOf(byIndicator);
        shownBefore = List.copyOf(shownBefore);
    }

    public static PlanSummary of(Collection<Figure> figures, List<FigureKey> shownBefore) {
        Tally all = figures.stream().map(Tally::of).reduce(new Tally(0, 0, 0), Tally::plus);
        return new PlanSummary(all, tallies(figures, Figure::dimensionCodes), tallies(figures, figure -> figure.indicator().id()), shownBefore);
    }

    private static Map<String, Tally> tallies(Collection<Figure> figures, Function<Figure, String> key) {
        Map<String, Tally> tallies = new TreeMap<>();
        figures.forEach(figure -> tallies.merge(key.apply(figure), Tally.of(figure), Tally::plus));
        return tallies;
    }
}
