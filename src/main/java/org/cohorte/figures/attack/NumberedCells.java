package org.cohorte.figures.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.cohorte.figures.Indicator;
import org.cohorte.figures.Population;
import org.cohorte.figures.PublishedFigures.Meaning;

/**
 * The cells (a year, a member of a table) that rows of figures stand in, each with a number, and their counts with theirs: those of one cell follow each other
 * in the order of their population's names.
 */
final class NumberedCells {

    private final Map<Population, List<String>> names = new HashMap<>();
    private final Map<CellKey, Integer> numbers = new HashMap<>();
    private final List<CellKey> cells = new ArrayList<>();
    private int[] bases = new int[1024];
    private int size;
    private final Map<Population, TreeSet<Integer>> years = new EnumMap<>(Population.class);

    private NumberedCells() {}

    /** @param meanings by the names of their indicators; whatever they count has a name */
    static NumberedCells of(Map<String, Meaning> meanings, Stream<CellKey> keys) {
        NumberedCells cells = new NumberedCells();
        boolean ranked = meanings.containsKey("learners");
        meanings.values().stream().sorted(Comparator.comparing(Meaning::indicator)).forEach(meaning -> cells.name(meaning, ranked));
        keys.forEach(cells::add);
        return cells;
    }

    /** @param ranked whether the counts that are ranked are published too */
    private void name(Meaning meaning, boolean ranked) {
        if (meaning.kind() == Indicator.Kind.ESTIMATE || meaning.kind() == Indicator.Kind.RANK && !ranked) {
            return;
        }
        List<String> known = names.computeIfAbsent(meaning.population(), _ -> new ArrayList<>());
        addName(known, meaning.numerator());
        meaning.denominator().ifPresent(name -> addName(known, name));
        meaning.rows().ifPresent(name -> addName(known, name));
        if (meaning.kind() == Indicator.Kind.CUMULATIVE) {
            addName(known, Numbering.CUMULATED + meaning.numerator());
        }
    }

    private static void addName(List<String> known, String name) {
        if (!known.contains(name)) {
            known.add(name);
        }
    }

    /** With the totals of the tables that the cell stands in. */
    private void add(CellKey key) {
        if (numbers.containsKey(key)) {
            return;
        }
        int number = cells.size();
        numbers.put(key, number);
        cells.add(key);
        years.computeIfAbsent(key.population(), _ -> new TreeSet<>()).add(key.year());
        if (number + 1 >= bases.length) {
            bases = Arrays.copyOf(bases, bases.length * 2);
        }
        bases[number] = size;
        size += names(key.population()).size();
        bases[number + 1] = size;
        key.dimensions().forEach(dimension -> add(key.without(dimension)));
    }

    /** Whether the population has cells in a year. */
    boolean hasYear(Population population, int year) {
        return years.getOrDefault(population, new TreeSet<>()).contains(year);
    }

    int firstYear(Population population) {
        return years.get(population).first();
    }

    /** How many counts they have. */
    int size() {
        return size;
    }

    List<CellKey> keys() {
        return cells;
    }

    CellKey key(int cell) {
        return cells.get(cell);
    }

    List<String> names(Population population) {
        return names.getOrDefault(population, List.of());
    }

    boolean has(Population population, String name) {
        return names(population).contains(name);
    }

    /** −1 where there is no such cell: nobody is counted in it. */
    int cell(CellKey key) {
        return numbers.getOrDefault(key, -1);
    }

    /** −1 where no figure of the population uses the name. */
    int count(int cell, String name) {
        int at = names(cells.get(cell).population()).indexOf(name);
        return at < 0 ? -1 : bases[cell] + at;
    }

    /** −1 where there is no such cell, or no such count in it. */
    int count(CellKey key, String name) {
        int cell = cell(key);
        return cell < 0 ? -1 : count(cell, name);
    }

    int cellNumber(int count) {
        int at = Arrays.binarySearch(bases, 0, cells.size() + 1, count);
        if (at < 0) {
            return -at - 2;
        }
        while (bases[at + 1] == count) {
            at++;
        }
        return at;
    }

    String name(int count) {
        int cell = cellNumber(count);
        return names(cells.get(cell).population()).get(count - bases[cell]);
    }
}
