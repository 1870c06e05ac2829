package org.cohorte.releases.editions;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.PlanSummary;
import org.cohorte.figures.ReleaseTables;
import org.cohorte.releases.EditionManifest;
import org.cohorte.releases.FigureKey;

/**
 * What protecting an edition cost, plan.json: how many figures are hidden, never one of them.
 *
 * @param tables      in the order of their importance
 * @param shownBefore figures to be hidden that earlier editions give away
 */
public record PlanFile(EditionManifest.Settings settings, List<String> tables, PlanSummary.Tally all, SortedMap<String, PlanSummary.Tally> byTable,
                SortedMap<String, PlanSummary.Tally> byIndicator, int shownBefore) {

    static PlanFile of(EditionManifest.Settings settings, ReleaseTables tables, PlanSummary summary) {
        return new PlanFile(settings, tables.breakdowns().stream().map(table -> String.join("*", table.stream().map(Breakdown::code).toList())).toList(), summary.all(),
                new TreeMap<>(summary.byTable()), new TreeMap<>(summary.byIndicator()), summary.shownBefore().size());
    }

    /** The key of a figure as the files have it. */
    public static FigureKey key(org.cohorte.figures.FigureKey key) {
        return new FigureKey(key.indicator(), key.year(), String.join("*", key.dimensions().stream().map(Breakdown::code).toList()), String.join("*", key.members()));
    }
}
