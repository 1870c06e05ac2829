package org.cohorte.figures.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.cohorte.figures.AttackReport.Reason;
import org.cohorte.figures.Breakdown;
import org.cohorte.figures.Figure.Value;
import org.cohorte.figures.Indicator;
import org.cohorte.figures.Population;

/** Every true statement about the counts that a reader can make: constraints between them, of which at least one count is not known. */
final class Statements {

    private final PublishedCounts counts;
    private final Known known;
    private final List<Constraint> made = new ArrayList<>();

    private Statements(PublishedCounts counts, Known known) {
        this.counts = counts;
        this.known = known;
    }

    static List<Constraint> of(PublishedCounts counts, Known known) {
        Statements statements = new Statements(counts, known);
        statements.withinCells();
        statements.overMembers();
        statements.overClassifications();
        statements.overYears();
        statements.acrossPopulations();
        statements.ofRanks();
        return statements.made;
    }

    private void add(Constraint constraint) {
        if (Arrays.stream(constraint.counts()).anyMatch(count -> !known.isFixed(count))) {
            made.add(constraint);
        }
    }

    private void withinCells() {
        for (int cell = 0; cell < counts.cells().size(); cell++) {
            int at = cell;
            Population population = counts.cells().get(cell).population();
            Definitions.parts(population).forEach(parts -> addParts(at, parts));
            Definitions.balances(population).forEach(balance -> addBalance(at, balance));
            Definitions.TOLD.stream().filter(_ -> population == Population.LEARNER).forEach(told -> addTold(at, told));
        }
        counts.rows().stream().filter(row -> row.remainder() >= 0).forEach(this::addRemainder);
    }

    /** Of the learners of the member f nobody is left out of the women. */
    private void addRemainder(PublishedCounts.RowCounts row) {
        if (row.meaning().population() == Population.LEARNER && row.meaning().years() == 1) {
            CellKey key = counts.cells().get(row.cell());
            if (Definitions.isEverybody(key, row.meaning().numerator()) && Definitions.isEverybody(key, row.meaning().denominator().orElseThrow())) {
                known.atMost(row.remainder(), 0, Known.BY_DEFINITION);
            }
        }
        add(Constraint.sum(row.denominator(), new int[] {row.numerator(), row.remainder()}, Reason.DEFINITION));
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
            known.atMost(count, 0, Known.BY_DEFINITION);
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
            if (name.startsWith(PublishedCounts.CUMULATED) && counts.has(total.population(), name.substring(PublishedCounts.CUMULATED.length()))
                    && total.year() > firstYear(total.population())) {
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
                    counts.published().classifications().widerMember(pair[0], key.member(pair[0]), pair[1]).ifPresentOrElse(
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
                if (name.startsWith(PublishedCounts.CUMULATED)) {
                    addRunningTotal(cell, key, name);
                }
            }
        }
        counts.eachPooled((cell, name, number) -> {
            CellKey key = counts.cells().get(cell);
            if (years(key.population()).contains(key.year() - 1)) {
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
        int ofYear = counts.count(cell, name.substring(PublishedCounts.CUMULATED.length()));
        boolean first = key.year() == firstYear(key.population());
        if (ofYear < 0 || first && !isStart(key, name)) {
            return;
        }
        int before = first ? -1 : countIn(key.in(key.year() - 1), name);
        add(Constraint.sum(counts.count(cell, name), before < 0 ? new int[] {ofYear} : new int[] {ofYear, before}, Reason.YEARS_ADD_UP));
    }

    /** Whether nobody came before the first year that is published: the running total of the network is the count of its year. */
    private boolean isStart(CellKey key, String name) {
        int network = counts.cell(new CellKey(key.population(), key.year(), List.of(), List.of()));
        int total = counts.count(network, name);
        int ofYear = counts.count(network, name.substring(PublishedCounts.CUMULATED.length()));
        return known.isPublished(total) && known.isPublished(ofYear) && known.low[total] == known.low[ofYear];
    }

    private final Map<Population, TreeSet<Integer>> years = new LinkedHashMap<>();

    private TreeSet<Integer> years(Population population) {
        return years.computeIfAbsent(population, p -> {
            TreeSet<Integer> of = new TreeSet<>();
            counts.cells().stream().filter(key -> key.population() == p).forEach(key -> of.add(key.year()));
            return of;
        });
    }

    private int firstYear(Population population) {
        return years(population).first();
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

    private record Ranked(int count, long rank) {}

    /** A larger place is a smaller count; an equal one an equal count. The places that nobody is told to have are behind those told. */
    private void ofRanks() {
        Map<Integer, List<Ranked>> told = new LinkedHashMap<>();
        Map<Integer, List<Integer>> hidden = new LinkedHashMap<>();
        for (PublishedCounts.RowCounts row : counts.rows()) {
            if (row.meaning().kind() == Indicator.Kind.RANK && row.numerator() >= 0) {
                if (row.row().value() instanceof Value.Count(long rank)) {
                    told.computeIfAbsent(row.row().key().year(), _ -> new ArrayList<>()).add(new Ranked(row.numerator(), rank));
                } else {
                    hidden.computeIfAbsent(row.row().key().year(), _ -> new ArrayList<>()).add(row.numerator());
                }
            }
        }
        told.forEach((year, ranks) -> {
            ranks.sort(java.util.Comparator.comparingLong(Ranked::rank));
            for (int i = 1; i < ranks.size(); i++) {
                addOrder(ranks.get(i - 1).count(), ranks.get(i).count(), ranks.get(i).rank() > ranks.get(i - 1).rank() ? 1 : 0);
            }
            for (int i = ranks.size() - 1; i >= 0; i--) {
                if (ranks.get(i).rank() == largerThan(ranks, i) + 1) {
                    int ahead = ranks.get(i).count();
                    hidden.getOrDefault(year, List.of()).forEach(behind -> add(new Constraint(new int[] {behind, ahead}, new int[] {1, -1}, 0, false, Reason.RANKING)));
                    return;
                }
            }
        });
    }

    private static long largerThan(List<Ranked> ranks, int at) {
        return ranks.stream().filter(other -> other.rank() < ranks.get(at).rank()).count();
    }

    /** The first is larger by at least so many; equal where that is 0. */
    private void addOrder(int larger, int smaller, int by) {
        add(new Constraint(new int[] {smaller, larger}, new int[] {1, -1}, -by, by == 0, Reason.RANKING));
    }
}
