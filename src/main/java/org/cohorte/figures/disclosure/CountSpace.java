package org.cohorte.figures.disclosure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.ReleaseTables;
import org.cohorte.figures.arithmetic.Modular;
import org.cohorte.figures.counts.Counts;
import org.cohorte.figures.counts.MemberCounts;

/**
 * The unknowns of one population: a row for each independent count of each cell of the release's tables. Every count of a cell is a
 * column over them. Cells without anybody have no row: everybody can see that.
 */
final class CountSpace {

    /** What names a cell. */
    record Key(int year, List<Breakdown> dimensions, List<String> members) {}

    private final Counts counts;
    private final CountAlgebra algebra;
    private final List<MemberCounts> cells = new ArrayList<>();
    private final Map<Key, Integer> places = new HashMap<>();

    CountSpace(Counts counts, CountAlgebra algebra, ReleaseTables tables) {
        this.counts = counts;
        this.algebra = algebra;
        for (MemberCounts cell : counts.counts()) {
            if (tables.has(cell.dimensions())) {
                places.put(new Key(cell.year(), cell.dimensions(), cell.members()), cells.size());
                cells.add(cell);
            }
        }
    }

    int rows() {
        return cells.size() * algebra.independent().size();
    }

    List<MemberCounts> cells() {
        return cells;
    }

    int independentCounts() {
        return algebra.independent().size();
    }

    Optional<Integer> place(Key key) {
        return Optional.ofNullable(places.get(key));
    }

    /** The count of this name in a cell, of which nothing is in the records where it has no place. */
    Column column(String count, Key key) {
        Integer cell = places.get(key);
        return cell == null ? Column.nothing() : column(counts.place(count), cell);
    }

    long value(String count, Key key) {
        Integer cell = places.get(key);
        return cell == null ? 0 : cells.get(cell).counts()[counts.place(count)];
    }

    private Column column(int count, int cell) {
        Column made = algebra.made(count);
        Column sum = Column.nothing();
        for (int i = 0; i < made.size(); i++) {
            Column one = independent(made.row(i), cell);
            sum = sum.minus(Modular.negate(made.factor(made.row(i))), one);
        }
        return sum;
    }

    /** The independent count of this place in a cell: a row of its own, or that of all, or nothing, where a breakdown of the cell decides it. */
    Column independent(int place, int cell) {
        Optional<Boolean> whole = algebra.isWhole(place, cells.get(cell));
        if (whole.isPresent()) {
            return whole.get() ? Column.ofRow(row(0, cell)) : Column.nothing();
        }
        return Column.ofRow(row(place, cell));
    }

    long independentValue(int place, int cell) {
        return cells.get(cell).counts()[algebra.independent().get(place)];
    }

    private int row(int place, int cell) {
        return cell * algebra.independent().size() + place;
    }

    int cellOf(int row) {
        return row / algebra.independent().size();
    }

    long rowValue(int row) {
        return independentValue(row % algebra.independent().size(), cellOf(row));
    }

    /** Of every cell, the cells that split it by one further breakdown, by their places. */
    Map<Integer, Map<Breakdown, List<Integer>>> children() {
        Map<Integer, Map<Breakdown, List<Integer>>> children = new TreeMap<>();
        for (int cell = 0; cell < cells.size(); cell++) {
            MemberCounts child = cells.get(cell);
            for (int dropped = 0; dropped < child.dimensions().size(); dropped++) {
                Integer parent = places.get(new Key(child.year(), without(child.dimensions(), dropped), without(child.members(), dropped)));
                if (parent != null) {
                    children.computeIfAbsent(parent, _ -> new EnumMap<>(Breakdown.class)).computeIfAbsent(child.dimensions().get(dropped), _ -> new ArrayList<>()).add(cell);
                }
            }
        }
        return children;
    }

    private static <T> List<T> without(List<T> list, int place) {
        return list.size() == 1 ? List.of() : List.of(list.get(1 - place));
    }
}
