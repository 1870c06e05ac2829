package org.cohorte.figures.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.cohorte.figures.AttackReport.Reason;
import org.cohorte.figures.Breakdown;
import org.cohorte.figures.Indicator;
import org.cohorte.figures.Population;
import org.cohorte.figures.PublishedFigures.Meaning;

/** Every true statement about the counts that a reader can make without their values: constraints between them, and which are of nobody. */
final class Statements {

    private final Numbering numbering;
    private final NumberedCells cells;
    private final List<Constraint> made = new ArrayList<>();
    private final BitSet ofNobody = new BitSet();
    private final BitSet ofMissingRows = new BitSet();

    Statements(PublishedCounts published) {
        this.numbering = published.numbering();
        this.cells = numbering.cells();
        withinCells();
        remainders();
        made.addAll(Totals.of(published));
        acrossPopulations();
        missingRows();
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
        for (int cell = 0; cell < cells.keys().size(); cell++) {
            int at = cell;
            Population population = cells.key(cell).population();
            Definitions.parts(population).forEach(parts -> addParts(at, parts));
            Definitions.balances(population).forEach(balance -> addBalance(at, balance));
            Definitions.TOLD.stream().filter(_ -> population == Population.LEARNER).forEach(told -> addTold(at, told));
        }
    }

    /** Of the learners of the member f nobody is left out of the women. */
    private void remainders() {
        for (Numbering.Place place : numbering.places()) {
            if (place.remainder() < 0) {
                continue;
            }
            CellKey key = cells.key(place.cell());
            if (key.population() == Population.LEARNER && place.meaning().years() == 1 && Definitions.isEverybody(key, place.meaning().numerator())
                    && Definitions.isEverybody(key, place.meaning().denominator().orElseThrow())) {
                ofNobody.set(place.remainder());
            }
            add(Constraint.sum(place.denominator(), new int[] {place.numerator(), place.remainder()}, Reason.DEFINITION));
        }
    }

    private void addParts(int cell, Definitions.Parts parts) {
        int whole = cells.count(cell, parts.whole());
        int[] shown = parts.parts().stream().mapToInt(part -> cells.count(cell, part)).filter(part -> part >= 0).toArray();
        if (whole >= 0 && shown.length > 0) {
            add(parts.complete() && shown.length == parts.parts().size() ? Constraint.sum(whole, shown, Reason.DEFINITION)
                    : Constraint.within(whole, shown, Reason.DEFINITION));
        }
    }

    private void addBalance(int cell, Definitions.Balance balance) {
        int[] sides = IntStream.concat(balance.left().stream().mapToInt(name -> cells.count(cell, name)), balance.right().stream().mapToInt(name -> cells.count(cell, name))).toArray();
        if (Arrays.stream(sides).allMatch(count -> count >= 0)) {
            int[] factors = IntStream.range(0, sides.length).map(i -> i < balance.left().size() ? 1 : -1).toArray();
            add(new Constraint(sides, factors, 0, balance.equality(), Reason.DEFINITION));
        }
    }

    /** In a table by gender, the women are the learners of the member f, and none of another. */
    private void addTold(int cell, Definitions.Told told) {
        int count = cells.count(cell, told.count());
        int learners = cells.count(cell, "learners");
        CellKey key = cells.key(cell);
        if (count < 0 || !key.isSplitBy(told.breakdown())) {
            return;
        }
        if (!told.includes(key.member(told.breakdown()))) {
            ofNobody.set(count);
        } else if (learners >= 0) {
            add(Constraint.sum(learners, new int[] {count}, Reason.DEFINITION));
        }
    }

    private void acrossPopulations() {
        for (CellKey key : cells.keys()) {
            if (!key.isNetwork() && !key.dimensions().equals(List.of(Breakdown.GENDER))) {
                continue;
            }
            for (Definitions.Across across : Definitions.ACROSS) {
                int part = key.population() == across.part() ? cells.count(key, across.partCount()) : -1;
                int whole = part < 0 ? -1 : cells.count(key.of(across.whole()), across.wholeCount());
                if (whole >= 0) {
                    add(Constraint.within(whole, new int[] {part}, Reason.DEFINITION));
                }
            }
        }
    }

    /** A member without a row in a table that is published has nobody in the population that the definition names. */
    private void missingRows() {
        List<Meaning> meanings = numbering.places().stream().map(Numbering.Place::meaning).distinct().filter(meaning -> meaning.kind() != Indicator.Kind.RANK && meaning.years() == 1).toList();
        for (int cell = 0; cell < cells.keys().size(); cell++) {
            CellKey key = cells.key(cell);
            for (Meaning meaning : meanings) {
                if (meaning.population() == key.population() && numbering.isPublished(meaning, key.dimensions(), key.year()) && !numbering.hasRow(cell, meaning)) {
                    missing(cell, meaning);
                }
            }
        }
    }

    private void missing(int cell, Meaning meaning) {
        String cumulated = meaning.kind() == Indicator.Kind.CUMULATIVE ? Numbering.CUMULATED : "";
        ofMissingRows.set(cells.count(cell, cumulated + meaning.numerator()));
        meaning.denominator().or(meaning::rows).ifPresent(base -> ofMissingRows.set(cells.count(cell, base)));
    }
}
