package org.cohorte.figures.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.FigureKey;
import org.cohorte.figures.Indicator;
import org.cohorte.figures.PublishedFigures;
import org.cohorte.figures.PublishedFigures.Meaning;
import org.cohorte.figures.PublishedFigures.Row;

/**
 * The counts that rows of figures tell or hide, each with a number, whatever the rows say: first those of the cells, then sums over two years and what is left
 * out of a share's numerator.
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

    private record Pooled(int cell, String count) {}

    private final Map<String, Meaning> meanings;
    private final NumberedCells cells;
    private final List<String> extraNames = new ArrayList<>();
    private final List<Integer> extraCells = new ArrayList<>();
    private final Map<Pooled, Integer> pooled = new LinkedHashMap<>();
    private final Map<Pooled, Integer> remainders = new HashMap<>();
    private final List<Place> places;
    private final Map<Integer, Set<Meaning>> rowsOfCell = new HashMap<>();
    private final Set<PublishedTable> tables;
    private final Set<PublishedTable> furtherTables;

    Numbering(JointPublication joint) {
        PublishedFigures published = joint.all();
        meanings = published.meanings();
        furtherTables = joint.tables();
        tables = PublishedTable.of(joint.published());
        tables.addAll(furtherTables);
        cells = NumberedCells.of(meanings, told(published).map(row -> cellOf(row.key(), meaning(row.key()))));
        places = told(published).map(row -> place(row.key())).toList();
    }

    /** An estimate tells none. */
    boolean tellsCounts(Row row) {
        return meaning(row.key()).kind() != Indicator.Kind.ESTIMATE;
    }

    private Stream<Row> told(PublishedFigures published) {
        return published.rows().stream().filter(this::tellsCounts);
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

    private Place place(FigureKey key) {
        Meaning meaning = meaning(key);
        int cell = cells.cell(cellOf(key, meaning));
        rowsOfCell.computeIfAbsent(cell, _ -> new HashSet<>(4)).add(meaning);
        int numerator = shown(cell, (meaning.kind() == Indicator.Kind.CUMULATIVE ? CUMULATED : "") + meaning.numerator(), meaning.years());
        if (meaning.denominator().isEmpty()) {
            return new Place(key, meaning, cell, numerator, -1, -1);
        }
        int denominator = shown(cell, meaning.denominator().get(), meaning.years());
        int remainder = remainders.computeIfAbsent(new Pooled(cell, numerator + "/" + denominator), _ -> extra(cell, name(denominator) + WITHOUT + name(numerator)));
        return new Place(key, meaning, cell, numerator, denominator, remainder);
    }

    private int shown(int cell, String name, int years) {
        return years == 1 ? cells.count(cell, name) : pooled.computeIfAbsent(new Pooled(cell, name), _ -> extra(cell, POOLED + name));
    }

    private int extra(int cell, String name) {
        extraNames.add(name.intern());
        extraCells.add(cell);
        return size() - 1;
    }

    /** Whether another publication has the same rows, whatever they tell, and those before it the same tables. */
    boolean fits(JointPublication joint) {
        PublishedFigures published = joint.all();
        return furtherTables.equals(joint.tables()) && meanings.equals(published.meanings()) && told(published).map(Row::key).toList().equals(places.stream().map(Place::key).toList());
    }

    int size() {
        return cells.size() + extraNames.size();
    }

    NumberedCells cells() {
        return cells;
    }

    /** Of each row that tells counts. */
    List<Place> places() {
        return places;
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

    /** Whether an indicator is published by these breakdowns, for this year too. */
    boolean isPublished(Meaning meaning, List<Breakdown> dimensions, int year) {
        return tables.contains(new PublishedTable(meaning, dimensions, year));
    }

    CellKey cellOf(int count) {
        return cells.key(cellNumber(count));
    }

    int cellNumber(int count) {
        return count < cells.size() ? cells.cellNumber(count) : extraCells.get(count - cells.size());
    }

    String name(int count) {
        return count < cells.size() ? cells.name(count) : extraNames.get(count - cells.size());
    }

    /** Whether it is what is left out of a share's numerator, which no row tells by itself. */
    boolean isRemainder(int count) {
        return count >= cells.size() && name(count).contains(WITHOUT);
    }

    /** Whether a row of this indicator tells a count of this name, or hides it. */
    static boolean tells(Meaning meaning, String name) {
        String before = meaning.years() > 1 ? POOLED : meaning.kind() == Indicator.Kind.CUMULATIVE ? CUMULATED : "";
        String numerator = before + meaning.numerator();
        String denominator = meaning.denominator().map(base -> before + base).orElse("");
        return name.equals(numerator) || name.equals(denominator) || name.equals(denominator + WITHOUT + numerator);
    }
}
