package org.cohorte.figures.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.FigureKey;
import org.cohorte.figures.Indicator;
import org.cohorte.figures.Population;
import org.cohorte.figures.PublishedFigures;
import org.cohorte.figures.PublishedFigures.Meaning;
import org.cohorte.figures.PublishedFigures.Row;

/**
 * The counts that rows of figures tell or hide, each with a number, whatever the rows say: those of one cell (a year, a member of a table) follow each
 * other in the order of their population's names; sums over years and what is left out of a share's numerator have numbers behind them.
 */
final class Numbering {

    /** Before the name of a running total. */
    static final String CUMULATED = "cumulated ";

    /** Before the name of a sum over two years. */
    static final String POOLED = "two years' ";

    /** Between a base and its numerator, where what is left out is meant. */
    private static final String WITHOUT = " without ";

    /**
     * The counts of a row, by their numbers.
     *
     * @param denominator −1 where it is no share
     * @param remainder   those of the denominator who are left out of the numerator; −1 where it is no share
     */
    record Place(FigureKey key, Meaning meaning, int cell, int numerator, int denominator, int remainder) {}

    /** A table of figures: an indicator by some breakdowns. */
    private record Table(Meaning meaning, List<Breakdown> dimensions) {}

    private record Pooled(int cell, String count) {}

    private final Map<String, Meaning> meanings;
    private final Map<Population, List<String>> names = new HashMap<>();
    private final Map<CellKey, Integer> numbers = new HashMap<>();
    private final List<CellKey> cells = new ArrayList<>();
    private int[] bases = new int[1024];
    private int size;
    private final List<String> extraNames = new ArrayList<>();
    private final List<Integer> extraCells = new ArrayList<>();
    private final int ofCells;
    private final Map<Pooled, Integer> pooled = new LinkedHashMap<>();
    private final Map<Pooled, Integer> remainders = new HashMap<>();
    private final List<Place> places;
    private final Map<Integer, Set<Meaning>> rowsOfCell = new HashMap<>();
    private final Set<Table> tables = new HashSet<>();
    private final Map<Population, TreeSet<Integer>> years = new EnumMap<>(Population.class);

    Numbering(PublishedFigures published) {
        meanings = published.meanings();
        meanings.values().stream().sorted(Comparator.comparing(Meaning::indicator)).forEach(this::name);
        told(published).forEach(row -> addCell(cellOf(row.key(), meaning(row.key()))));
        ofCells = size;
        places = told(published).map(row -> place(row.key())).toList();
    }

    /** The rows that tell counts; an estimate tells none. */
    Stream<Row> told(PublishedFigures published) {
        return published.rows().stream().filter(row -> meaning(row.key()).kind() != Indicator.Kind.ESTIMATE);
    }

    private void name(Meaning meaning) {
        if (meaning.kind() == Indicator.Kind.ESTIMATE || meaning.kind() == Indicator.Kind.RANK && !meanings.containsKey("learners")) {
            return;
        }
        List<String> known = names.computeIfAbsent(meaning.population(), _ -> new ArrayList<>());
        addName(known, meaning.numerator());
        meaning.denominator().ifPresent(name -> addName(known, name));
        meaning.rows().ifPresent(name -> addName(known, name));
        if (meaning.kind() == Indicator.Kind.CUMULATIVE) {
            addName(known, CUMULATED + meaning.numerator());
        }
    }

    private static void addName(List<String> known, String name) {
        if (!known.contains(name)) {
            known.add(name);
        }
    }

    private Meaning meaning(FigureKey key) {
        Meaning meaning = meanings.get(key.indicator());
        if (meaning == null) {
            throw new IllegalArgumentException(key + " has no published definition");
        }
        return meaning;
    }

    private static CellKey cellOf(FigureKey key, Meaning meaning) {
        return new CellKey(meaning.population(), key.year(), key.dimensions(), key.members());
    }

    /** With the totals of the tables that the cell stands in. */
    private void addCell(CellKey key) {
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
        key.dimensions().forEach(dimension -> addCell(key.without(dimension)));
    }

    private Place place(FigureKey key) {
        Meaning meaning = meaning(key);
        int cell = numbers.get(cellOf(key, meaning));
        rowsOfCell.computeIfAbsent(cell, _ -> new HashSet<>(4)).add(meaning);
        tables.add(new Table(meaning, key.dimensions()));
        int numerator = shown(cell, (meaning.kind() == Indicator.Kind.CUMULATIVE ? CUMULATED : "") + meaning.numerator(), meaning.years());
        if (meaning.denominator().isEmpty()) {
            return new Place(key, meaning, cell, numerator, -1, -1);
        }
        int denominator = shown(cell, meaning.denominator().get(), meaning.years());
        int remainder = remainders.computeIfAbsent(new Pooled(cell, numerator + "/" + denominator), _ -> extra(cell, name(denominator) + WITHOUT + name(numerator)));
        return new Place(key, meaning, cell, numerator, denominator, remainder);
    }

    private int shown(int cell, String name, int years) {
        return years == 1 ? count(cell, name) : pooled.computeIfAbsent(new Pooled(cell, name), _ -> extra(cell, POOLED + name));
    }

    private int extra(int cell, String name) {
        extraNames.add(name.intern());
        extraCells.add(cell);
        return size++;
    }

    /** Whether another publication has the same rows, whatever they tell. */
    boolean fits(PublishedFigures published) {
        return meanings.equals(published.meanings()) && told(published).map(Row::key).toList().equals(places.stream().map(Place::key).toList());
    }

    /** Whether the population has cells in a year. */
    boolean hasYear(Population population, int year) {
        return years.getOrDefault(population, new TreeSet<>()).contains(year);
    }

    int firstYear(Population population) {
        return years.get(population).first();
    }

    int size() {
        return size;
    }

    /** Of each row that tells counts. */
    List<Place> places() {
        return places;
    }

    List<CellKey> cells() {
        return cells;
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

    /** Sums over two years, with the cell and the name that they are of. */
    void eachPooled(PooledReader reader) {
        pooled.forEach((key, number) -> reader.read(key.cell(), key.count(), number));
    }

    interface PooledReader {
        void read(int cell, String name, int number);
    }

    /** Whether the cell has a row in the table of this indicator. */
    boolean hasRow(int cell, Meaning meaning) {
        return rowsOfCell.getOrDefault(cell, Set.of()).contains(meaning);
    }

    /** The indicators that tell of a cell. */
    Set<Meaning> rowsOf(int cell) {
        return rowsOfCell.getOrDefault(cell, Set.of());
    }

    /** Whether an indicator is published by these breakdowns, in one year at least. */
    boolean isPublished(Meaning meaning, List<Breakdown> dimensions) {
        return tables.contains(new Table(meaning, dimensions));
    }

    CellKey cellOf(int count) {
        return cells.get(cellNumber(count));
    }

    int cellNumber(int count) {
        if (count >= ofCells) {
            return extraCells.get(count - ofCells);
        }
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
        if (count >= ofCells) {
            return extraNames.get(count - ofCells);
        }
        int cell = cellNumber(count);
        return names(cells.get(cell).population()).get(count - bases[cell]);
    }

    /** Whether it is what is left out of a share's numerator, which no row tells by itself. */
    boolean isRemainder(int count) {
        return count >= ofCells && name(count).contains(WITHOUT);
    }

    /** Whether a row of this indicator tells a count of this name, or hides it. */
    static boolean tells(Meaning meaning, String name) {
        String before = meaning.years() > 1 ? POOLED : meaning.kind() == Indicator.Kind.CUMULATIVE ? CUMULATED : "";
        String numerator = before + meaning.numerator();
        String denominator = meaning.denominator().map(base -> before + base).orElse("");
        return name.equals(numerator) || name.equals(denominator) || name.equals(denominator + WITHOUT + numerator);
    }
}
