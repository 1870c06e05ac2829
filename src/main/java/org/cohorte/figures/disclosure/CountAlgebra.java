package org.cohorte.figures.disclosure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.arithmetic.Modular;
import org.cohorte.figures.counts.Counts;
import org.cohorte.figures.counts.MemberCounts;

/**
 * How the counts of a population hang together, found by counting people of every kind that there can be, so that there is no second list of it:
 * which are sums or differences of others (known and unknown make all), and which a breakdown decides (the women are all of gender f, and none of
 * another).
 */
final class CountAlgebra {

    private final int base;
    private final List<Integer> independent = new ArrayList<>();

    /** Of each count, how often each independent one is in it; the rows are places in {@link #independent}. */
    private final List<Column> made = new ArrayList<>();

    /** Of each independent count by its place, the breakdowns that decide it with the members of which it is all. */
    private final List<List<Decided>> decided;

    private record Decided(Breakdown breakdown, Set<String> whole) {}

    /** @param counts of people of every kind, each kind in a programme of its own */
    CountAlgebra(Counts counts) {
        List<MemberCounts> cells = counts.counts().stream().filter(cell -> cell.dimensions().size() <= 1).toList();
        this.base = IntStream.range(0, counts.names().size()).boxed().max((a, b) -> Long.compare(total(cells, a), total(cells, b))).orElse(0);
        List<Integer> inOrder = new ArrayList<>(List.of(base));
        IntStream.range(0, counts.names().size()).filter(count -> count != base).forEach(inOrder::add);
        express(cells, inOrder);
        this.decided = independent.stream().map(count -> count == base ? List.<Decided>of() : deciding(cells, count)).toList();
    }

    private static long total(List<MemberCounts> cells, int count) {
        return cells.stream().mapToLong(cell -> cell.counts()[count]).sum();
    }

    /** Elimination over the cells with a mark for each independent count: what is left without a cell is how the count is made. */
    private void express(List<MemberCounts> cells, List<Integer> inOrder) {
        Map<Integer, Column> basis = new java.util.LinkedHashMap<>();
        Column[] expressed = new Column[inOrder.size()];
        for (int count : inOrder) {
            Column left = Column.of(IntStream.range(0, cells.size()).boxed().collect(Collectors.toMap(cell -> cell, cell -> cells.get(cell).counts()[count])));
            for (Map.Entry<Integer, Column> known : basis.entrySet()) {
                left = left.minus(left.factor(known.getKey()), known.getValue());
            }
            if (left.isNothing() || left.row(0) >= cells.size()) {
                int cellCount = cells.size();
                expressed[count] = left.moved(-cellCount).times(Modular.PRIME - 1);
            } else {
                int place = independent.size();
                independent.add(count);
                Column marked = left.plus(Column.ofRow(cells.size() + place));
                basis.put(left.row(0), marked.times(Modular.inverse(left.factor(left.row(0)))));
                expressed[count] = Column.ofRow(place);
            }
        }
        made.addAll(List.of(expressed));
    }

    /** A breakdown of people decides a count where each member has all of it or nothing, and both occur. */
    private List<Decided> deciding(List<MemberCounts> cells, int count) {
        List<Decided> found = new ArrayList<>();
        for (Breakdown breakdown : EnumSet.complementOf(EnumSet.copyOf(Relations.CATALOGUE))) {
            Set<String> whole = new HashSet<>();
            Set<String> none = new HashSet<>();
            boolean decides = true;
            for (MemberCounts cell : cells) {
                if (cell.dimensions().equals(List.of(breakdown))) {
                    long value = cell.counts()[count];
                    decides &= value == 0 || value == cell.counts()[base];
                    (value == 0 ? none : whole).add(cell.members().getFirst());
                }
            }
            if (decides && !whole.isEmpty() && !none.isEmpty() && whole.stream().noneMatch(none::contains)) {
                found.add(new Decided(breakdown, Set.copyOf(whole)));
            }
        }
        return found;
    }

    int base() {
        return base;
    }

    /** The independent counts, by their places. */
    List<Integer> independent() {
        return independent;
    }

    /** How a count is made of independent ones. */
    Column made(int count) {
        return made.get(count);
    }

    /** Whether a breakdown of this cell decides the independent count of this place: then whether it is all there, or nothing. */
    Optional<Boolean> isWhole(int place, MemberCounts cell) {
        for (Decided one : decided.get(place)) {
            int dimension = cell.dimensions().indexOf(one.breakdown());
            if (dimension >= 0) {
                return Optional.of(one.whole().contains(cell.members().get(dimension)));
            }
        }
        return Optional.empty();
    }
}
