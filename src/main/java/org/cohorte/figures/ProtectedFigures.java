package org.cohorte.figures;

import java.util.List;

/**
 * All figures of a release in the order of the file, each free to be shown or hidden with the reason.
 *
 * @param summary what the protection costs
 */
public record ProtectedFigures(List<Figure> figures, PlanSummary summary) {

    public ProtectedFigures {
        figures = List.copyOf(figures);
    }
}
