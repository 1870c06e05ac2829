package org.cohorte.figures.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.cohorte.figures.AttackReport.Reason;
import org.cohorte.figures.Breakdown;
import org.cohorte.figures.Figure.Value;
import org.cohorte.figures.Indicator;
import org.cohorte.figures.Population;
import org.cohorte.figures.PublicClassifications;
import org.cohorte.figures.PublishedFigures.Meaning;

/** Every true statement about the counts that a reader can make without their values: constraints between them, and which are of nobody. */
final class Statements {

    private final Numbering counts;
    private final PublicClassifications classifications;
    private final Map<Integer, Long> toldOfNetwork = new HashMap<>();
    private final List<Constraint> made = new ArrayList<>();
    private final BitSet ofNobody = new BitSet();
    private final BitSet ofMissingRows = new BitSet();

    Statements(PublishedCounts published) {
        this.counts = published.numbering();
        this.classifications = published.published().classifications();
        published.rowsOfNetwork().forEach(this::readOfNetwork);
        withinCells();
        remainders();
        overMembers();
        overClassifications();
        overYears();
        acrossPopulations();
        missingRows();
    }

    private void readOfNetwork(PublishedCounts.RowCounts row) {
        switch (row.row().value()) {
            case Value.Count(long count) -> toldOfNetwork.put(row.numerator(), count);
            case Value.Share(long numerator, long denominator) -> {
                toldOfNetwork.put(row.numerator(), numerator);
                toldOfNetwork.put(row.denominator(), denominator);
            }
            case Value.Hidden(), Value.Estimated _ -> { }
        }
    }

    List<Constraint> constraints() {
        return made;
    }

    /** Counts of which the definitions say that they are 0: the women among the men. */
    BitSet ofNobody() {
        return ofNobody;
    }

    /** Counts of those who would stand in a row that is not there: nobody. */
    BitSet ofMissingRows() {
        return ofMissingRows;
    }

    private void add(Constraint constraint) {
        made.add(constraint);
    }

    private void withinCells() {
        for (int cell = 0; cell < counts.cells().size(); cell++) {
            int at = cell;
            Population population = counts.cells().get(cell).population();
            Definitions.parts(population).forEach(parts -> addParts(at, parts));
            Definitions.balances(population).forEach(balance -> addBalance(at, balance));
            Definitions.TOLD.stream().filter(_ -> population == Population.LEARNER).forEach(told -> addTold(at, told));
        }
    }

    /** Of the learners of the member f nobody is left out of the women. */
    private void remainders() {
        for (Numbering.Place place : counts.places()) {
            if (place.remainder() < 0) {
                continue;
            }
            CellKey key = counts.cells().get(place.cell());
            if (key.population() == Population.LEARNER && place.meaning().years() == 1 && Definitions.isEverybody(key, place.meaning().numerator())
                    && Definitions.isEverybody(key, place.meaning().denominator().orElseThrow())) {
                ofNobody.set(place.remainder());
            }
            add(Constraint.sum(place.denominator(), new int[] {place.numerator(), place.remainder()}, Reason.DEFINITION));
        }
    }

    private void addParts(int cell, Definitions.Parts parts) {
        int whole = counts.count(cell, parts.whole());
        int[] shown = parts.parts().stream().mapToInt(part -> counts.count(cell, part)).filter(part -> part >= 0).toArray();
        if (whole >= 0 && shown.length > 0) {
            add(parts.complete() && shown.length == parts.parts().size() ? Constraint.sum(whole, shown, Reason.DEFINITION)
                    : Constraint.within(whole, shown, Reason.DEFINITION));
        }
    }

    private void addBalance(int cell, Definitions.Balance balance) {
        int[] sides = IntStream.concat(balance.left().stream().mapToInt(name -> counts.count(cell, name)), balance.right().stream().mapToInt(name -> counts.count(cell, name))).toArray();
        if (Arrays.stream(sides).allMatch(count -> count >= 0)) {
            int[] factors = IntStream.range(0, sides.length).map(i -> i < balance.left().size() ? 1 : -1).toArray();
            add(new Constraint(sides, factors, 0, balance.equality(), Reason.DEFINITION));
        }
    }

    /** In a table by gender, the women are the learners of the member f, and none of another. */
    private void addTold(int cell, Definitions.Told told) {
        int count = counts.count(cell, told.count());
        int learners = counts.count(cell, "learners");
        CellKey key = counts.cells().get(cell);
        if (count < 0 || !key.isSplitBy(told.breakdown())) {
            return;
        }
        if (!told.includes(key.member(told.breakdown()))) {
            ofNobody.set(count);
        } else if (learners >= 0) {
            add(Constraint.sum(learners, new int[] {count}, Reason.DEFINITION));
        }
    }

    private record Total(CellKey cell, Breakdown over) {}

    private void overMembers() {
        Map<Total, List<Integer>> members = new LinkedHashMap<>();
        for (int cell = 0; cell < counts.cells().size(); cell++) {
            CellKey key = counts.cells().get(cell);
            for (Breakdown dimension : key.dimensions()) {
                members.computeIfAbsent(new Total(key.without(dimension), dimension), _ -> new ArrayList<>()).add(cell);
            }
        }
        members.forEach((total, of) -> addMembers(total.cell(), total.over(), of, true, Reason.MEMBERS_ADD_UP));
    }

    /** @param all whether nobody of the total is outside these members */
    private void addMembers(CellKey total, Breakdown over, List<Integer> members, boolean all, Reason reason) {
        int cell = counts.cell(total);
        for (String name : counts.names(total.population())) {
            if (name.startsWith(Numbering.CUMULATED) && counts.has(total.population(), name.substring(Numbering.CUMULATED.length()))
                    && total.year() > counts.firstYear(total.population())) {
                continue;
            }
            int whole = counts.count(cell, name);
            int[] parts = members.stream().mapToInt(member -> counts.count(member, name)).toArray();
            switch (Definitions.adding(total.population(), name, over)) {
                case SUM -> add(all ? Constraint.sum(whole, parts, reason) : Constraint.within(whole, parts, reason));
                case COVER -> {
                    if (all) {
                        add(Constraint.covered(whole, parts, reason));
                    }
                    Arrays.stream(parts).forEach(part -> add(Constraint.within(whole, new int[] {part}, reason)));
                }
            }
        }
    }

    /** Departments in their region, programmes in their provider and their occupation. */
    private void overClassifications() {
        for (Breakdown[] pair : new Breakdown[][] {{Breakdown.DEPARTMENT, Breakdown.REGION}, {Breakdown.PROGRAMME, Breakdown.PROVIDER}, {Breakdown.PROGRAMME, Breakdown.OCCUPATION}}) {
            Map<CellKey, List<Integer>> members = new LinkedHashMap<>();
            Map<CellKey, Boolean> all = new LinkedHashMap<>();
            for (int cell = 0; cell < counts.cells().size(); cell++) {
                CellKey key = counts.cells().get(cell);
                if (key.isSplitBy(pair[0]) && !key.isSplitBy(pair[1])) {
                    int at = cell;
                    classifications.widerMember(pair[0], key.member(pair[0]), pair[1]).ifPresentOrElse(
                            wider -> members.computeIfAbsent(key.with(pair[0], pair[1], wider), _ -> new ArrayList<>()).add(at),
                            () -> all.put(key.without(pair[0]), false));
                }
            }
            members.forEach((total, of) -> {
                if (counts.cell(total) >= 0) {
                    addMembers(total, pair[0], of, all.getOrDefault(total.without(pair[1]), true), Reason.CLASSIFICATION);
                }
            });
        }
    }

    private void overYears() {
        for (int cell = 0; cell < counts.cells().size(); cell++) {
            CellKey key = counts.cells().get(cell);
            for (String name : counts.names(key.population())) {
                if (name.startsWith(Numbering.CUMULATED)) {
                    addRunningTotal(cell, key, name);
                }
            }
        }
        counts.eachPooled((cell, name, number) -> {
            CellKey key = counts.cells().get(cell);
            if (counts.hasYear(key.population(), key.year() - 1)) {
                int[] parts = IntStream.of(counts.count(cell, name), countIn(key.in(key.year() - 1), name)).filter(count -> count >= 0).toArray();
                add(Constraint.sum(number, parts, Reason.YEARS_ADD_UP));
            }
        });
    }

    private int countIn(CellKey key, String name) {
        int cell = counts.cell(key);
        return cell < 0 ? -1 : counts.count(cell, name);
    }

    private void addRunningTotal(int cell, CellKey key, String name) {
        int ofYear = counts.count(cell, name.substring(Numbering.CUMULATED.length()));
        boolean first = key.year() == counts.firstYear(key.population());
        if (ofYear < 0 || first && !isStart(key, name)) {
            return;
        }
        int before = first ? -1 : countIn(key.in(key.year() - 1), name);
        add(Constraint.sum(counts.count(cell, name), before < 0 ? new int[] {ofYear} : new int[] {ofYear, before}, Reason.YEARS_ADD_UP));
    }

    /** Whether nobody came before the first year that is published: the running total of the network is the count of its year. */
    private boolean isStart(CellKey key, String name) {
        int network = counts.cell(new CellKey(key.population(), key.year(), List.of(), List.of()));
        Long total = toldOfNetwork.get(counts.count(network, name));
        return total != null && total.equals(toldOfNetwork.get(counts.count(network, name.substring(Numbering.CUMULATED.length()))));
    }

    private void acrossPopulations() {
        for (CellKey key : counts.cells()) {
            if (!key.isNetwork() && !key.dimensions().equals(List.of(Breakdown.GENDER))) {
                continue;
            }
            for (Definitions.Across across : Definitions.ACROSS) {
                int part = key.population() == across.part() ? countIn(key, across.partCount()) : -1;
                int whole = part < 0 ? -1 : countIn(key.of(across.whole()), across.wholeCount());
                if (whole >= 0) {
                    add(Constraint.within(whole, new int[] {part}, Reason.DEFINITION));
                }
            }
        }
    }

    /** A member without a row in a table that is published has nobody in the population that the definition names. */
    private void missingRows() {
        List<Meaning> meanings = counts.places().stream().map(Numbering.Place::meaning).distinct().filter(meaning -> meaning.kind() != Indicator.Kind.RANK && meaning.years() == 1).toList();
        for (int cell = 0; cell < counts.cells().size(); cell++) {
            CellKey key = counts.cells().get(cell);
            for (Meaning meaning : meanings) {
                if (meaning.population() == key.population() && counts.isPublished(meaning, key.dimensions()) && !counts.hasRow(cell, meaning)) {
                    missing(cell, meaning);
                }
            }
        }
    }

    private void missing(int cell, Meaning meaning) {
        String cumulated = meaning.kind() == Indicator.Kind.CUMULATIVE ? Numbering.CUMULATED : "";
        ofMissingRows.set(counts.count(cell, cumulated + meaning.numerator()));
        meaning.denominator().or(meaning::rows).ifPresent(base -> ofMissingRows.set(counts.count(cell, base)));
    }
}
