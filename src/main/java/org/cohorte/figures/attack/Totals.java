package org.cohorte.figures.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.cohorte.figures.AttackReport.Reason;
import org.cohorte.figures.Breakdown;
import org.cohorte.figures.Figure.Value;
import org.cohorte.figures.PublicClassifications;

/** The statements that a total is made up of its parts: the members of a breakdown, the narrower members of a classification, the years so far. */
final class Totals {

    private final Numbering numbering;
    private final NumberedCells cells;
    private final PublicClassifications classifications;
    private final Map<Integer, Long> toldOfNetwork = new HashMap<>();
    private final List<Constraint> made = new ArrayList<>();

    private Totals(PublishedCounts published) {
        this.numbering = published.numbering();
        this.cells = numbering.cells();
        this.classifications = published.published().classifications();
        published.rowsOfNetwork().forEach(this::readOfNetwork);
    }

    static List<Constraint> of(PublishedCounts published) {
        Totals totals = new Totals(published);
        totals.overMembers();
        totals.overClassifications();
        totals.overYears();
        return totals.made;
    }

    private void readOfNetwork(PublishedCounts.RowCounts row) {
        switch (row.told()) {
            case Value.Count(long count) -> toldOfNetwork.put(row.numerator(), count);
            case Value.Share(long numerator, long denominator) -> {
                toldOfNetwork.put(row.numerator(), numerator);
                toldOfNetwork.put(row.denominator(), denominator);
            }
            case Value.Hidden(), Value.Estimated _ -> { }
        }
    }

    private record Total(CellKey cell, Breakdown over) {}

    private void overMembers() {
        Map<Total, List<Integer>> members = new LinkedHashMap<>();
        for (int cell = 0; cell < cells.keys().size(); cell++) {
            CellKey key = cells.key(cell);
            for (Breakdown dimension : key.dimensions()) {
                members.computeIfAbsent(new Total(key.without(dimension), dimension), _ -> new ArrayList<>()).add(cell);
            }
        }
        members.forEach((total, of) -> addMembers(total.cell(), total.over(), of, true, Reason.MEMBERS_ADD_UP));
    }

    /** @param all whether nobody of the total is outside these members */
    private void addMembers(CellKey total, Breakdown over, List<Integer> members, boolean all, Reason reason) {
        int cell = cells.cell(total);
        for (String name : cells.names(total.population())) {
            if (name.startsWith(Numbering.CUMULATED) && cells.has(total.population(), name.substring(Numbering.CUMULATED.length()))
                    && total.year() > cells.firstYear(total.population())) {
                continue;
            }
            int whole = cells.count(cell, name);
            int[] parts = members.stream().mapToInt(member -> cells.count(member, name)).toArray();
            switch (Definitions.adding(total.population(), name, over)) {
                case SUM -> made.add(all ? Constraint.sum(whole, parts, reason) : Constraint.within(whole, parts, reason));
                case COVER -> {
                    if (all) {
                        made.add(Constraint.covered(whole, parts, reason));
                    }
                    Arrays.stream(parts).forEach(part -> made.add(Constraint.within(whole, new int[] {part}, reason)));
                }
            }
        }
    }

    /** Departments in their region, programmes in their provider and their occupation. */
    private void overClassifications() {
        for (Breakdown[] pair : new Breakdown[][] {{Breakdown.DEPARTMENT, Breakdown.REGION}, {Breakdown.PROGRAMME, Breakdown.PROVIDER}, {Breakdown.PROGRAMME, Breakdown.OCCUPATION}}) {
            Map<CellKey, List<Integer>> members = new LinkedHashMap<>();
            Map<CellKey, Boolean> all = new LinkedHashMap<>();
            for (int cell = 0; cell < cells.keys().size(); cell++) {
                CellKey key = cells.key(cell);
                if (key.isSplitBy(pair[0]) && !key.isSplitBy(pair[1])) {
                    int at = cell;
                    classifications.widerMember(pair[0], key.member(pair[0]), pair[1]).ifPresentOrElse(
                            wider -> members.computeIfAbsent(key.with(pair[0], pair[1], wider), _ -> new ArrayList<>()).add(at),
                            () -> all.put(key.without(pair[0]), false));
                }
            }
            members.forEach((total, of) -> {
                if (cells.cell(total) >= 0) {
                    addMembers(total, pair[0], of, all.getOrDefault(total.without(pair[1]), true), Reason.CLASSIFICATION);
                }
            });
        }
    }

    private void overYears() {
        for (int cell = 0; cell < cells.keys().size(); cell++) {
            CellKey key = cells.key(cell);
            for (String name : cells.names(key.population())) {
                if (name.startsWith(Numbering.CUMULATED)) {
                    addRunningTotal(cell, key, name);
                }
            }
        }
        numbering.eachPooled((cell, name, number) -> {
            CellKey key = cells.key(cell);
            if (cells.hasYear(key.population(), key.year() - 1)) {
                int[] parts = IntStream.of(cells.count(cell, name), cells.count(key.in(key.year() - 1), name)).filter(count -> count >= 0).toArray();
                made.add(Constraint.sum(number, parts, Reason.YEARS_ADD_UP));
            }
        });
    }

    private void addRunningTotal(int cell, CellKey key, String name) {
        int ofYear = cells.count(cell, name.substring(Numbering.CUMULATED.length()));
        boolean first = key.year() == cells.firstYear(key.population());
        if (ofYear < 0 || first && !isStart(key, name)) {
            return;
        }
        int before = first ? -1 : cells.count(key.in(key.year() - 1), name);
        made.add(Constraint.sum(cells.count(cell, name), before < 0 ? new int[] {ofYear} : new int[] {ofYear, before}, Reason.YEARS_ADD_UP));
    }

    /** Whether nobody came before the first year that is published: the running total of the network is the count of its year. */
    private boolean isStart(CellKey key, String name) {
        int network = cells.cell(new CellKey(key.population(), key.year(), List.of(), List.of()));
        Long total = toldOfNetwork.get(cells.count(network, name));
        return total != null && total.equals(toldOfNetwork.get(cells.count(network, name.substring(Numbering.CUMULATED.length()))));
    }
}
