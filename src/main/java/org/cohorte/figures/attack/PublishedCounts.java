package org.cohorte.figures.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cohorte.figures.AttackReport.TellingCount;
import org.cohorte.figures.AttackReport.TellingCount.Years;
import org.cohorte.figures.Breakdown;
import org.cohorte.figures.Figure.Confidentiality;
import org.cohorte.figures.Figure.Value;
import org.cohorte.figures.FigureKey;
import org.cohorte.figures.Indicator;
import org.cohorte.figures.Population;
import org.cohorte.figures.PublishedFigures;
import org.cohorte.figures.PublishedFigures.Meaning;
import org.cohorte.figures.PublishedFigures.Row;

/**
 * The counts that published figures tell or hide, each with a number: those of one cell (a year, a member of a table) follow each other in
 * the order of their population's names; sums over years and what is left out of a share's numerator have numbers behind them.
 */
final class PublishedCounts {

    /** Before the name of a running total. */
    static final String CUMULATED = "cumulated ";

    /** Before the name of a sum over two years. */
    static final String POOLED = "two years' ";

    /** Between a base and its numerator, where what is left out is meant. */
    private static final String WITHOUT = " without ";

    /** What a row of figures tells of, or hides. */
    record RowCounts(Row row, Meaning meaning, int cell, int numerator, int denominator, int remainder) {
        boolean isShare() {
            return denominator >= 0;
        }

        boolean isHidden() {
            return row.value() instanceof Value.Hidden;
        }
    }

    /** A table of figures: an indicator by some breakdowns. */
    private record Table(Meaning meaning, List<Breakdown> dimensions) {}

    private record Pooled(int cell, String count) {}

    private final PublishedFigures published;
    private final Map<Population, List<String>> names = new HashMap<>();
    private final Map<CellKey, Integer> numbers = new HashMap<>();
    private final List<CellKey> cells = new ArrayList<>();
    private int[] bases = new int[1024];
    private int size;
    private final List<String> extraNames = new ArrayList<>();
    private final List<Integer> extraCells = new ArrayList<>();
    private int ofCells;
    private final Map<Pooled, Integer> pooled = new HashMap<>();
    private final List<RowCounts> rows = new ArrayList<>();
    private final Map<Integer, Map<Meaning, Confidentiality>> rowsOfCell = new HashMap<>();
    private final Set<Table> tables = new LinkedHashSet<>();

    PublishedCounts(PublishedFigures published) {
        this.published = published;
        published.meanings().values().stream().sorted(java.util.Comparator.comparing(Meaning::indicator)).forEach(this::name);
        List<Row> told = published.rows().stream().filter(row -> meaning(row).kind() != Indicator.Kind.ESTIMATE).toList();
        told.forEach(row -> addCell(cellOf(row.key(), meaning(row))));
        ofCells = size;
        told.forEach(this::read);
    }

    private void name(Meaning meaning) {
        if (meaning.kind() == Indicator.Kind.ESTIMATE || meaning.kind() == Indicator.Kind.RANK && !published.meanings().containsKey("learners")) {
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

    private Meaning meaning(Row row) {
        Meaning meaning = published.meanings().get(row.key().indicator());
        if (meaning == null) {
            throw new IllegalArgumentException(row.key() + " has no published definition");
        }
        return meaning;
    }

    private static CellKey cellOf(FigureKey key, Meaning meaning) {
        return new CellKey(meaning.population(), key.year(), key.dimensions(), key.members());
    }

    /** With the totals of the tables that the cell stands in. */
    private int addCell(CellKey key) {
        Integer known = numbers.get(key);
        if (known != null) {
            return known;
        }
        int number = cells.size();
        numbers.put(key, number);
        cells.add(key);
        if (number + 1 >= bases.length) {
            bases = Arrays.copyOf(bases, bases.length * 2);
        }
        bases[number] = size;
        size += names.getOrDefault(key.population(), List.of()).size();
        bases[number + 1] = size;
        key.dimensions().forEach(dimension -> addCell(key.without(dimension)));
        return number;
    }

    private void read(Row row) {
        Meaning meaning = meaning(row);
        int cell = numbers.get(cellOf(row.key(), meaning));
        rowsOfCell.computeIfAbsent(cell, _ -> new HashMap<>(4)).put(meaning, row.confidentiality());
        tables.add(new Table(meaning, row.key().dimensions()));
        String name = (meaning.kind() == Indicator.Kind.CUMULATIVE ? CUMULATED : "") + meaning.numerator();
        int numerator = shown(cell, name, meaning.years());
        int denominator = meaning.denominator().map(base -> shown(cell, base, meaning.years())).orElse(-1);
        boolean hiddenShare = denominator >= 0 && row.value() instanceof Value.Hidden;
        int remainder = hiddenShare ? pooled.computeIfAbsent(new Pooled(cell, numerator + "/" + denominator), _ -> extra(cell,
                name(denominator) + WITHOUT + name(numerator))) : -1;
        rows.add(new RowCounts(row, meaning, cell, numerator, denominator, remainder));
    }

    private int shown(int cell, String name, int years) {
        return years == 1 ? count(cell, name) : pooled.computeIfAbsent(new Pooled(cell, name), _ -> extra(cell, POOLED + name));
    }

    private int extra(int cell, String name) {
        extraNames.add(name);
        extraCells.add(cell);
        return size++;
    }

    PublishedFigures published() {
        return published;
    }

    int size() {
        return size;
    }

    List<RowCounts> rows() {
        return rows;
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

    /** -1 where there is no such cell: nobody is counted in it. */
    int cell(CellKey key) {
        return numbers.getOrDefault(key, -1);
    }

    /** -1 where no figure of the population uses the name. */
    int count(int cell, String name) {
        int at = names(cells.get(cell).population()).indexOf(name);
        return at < 0 ? -1 : bases[cell] + at;
    }

    /** Whether a row is of people of whom a value is not known, and the rules let that be told. */
    boolean isToldAsUnknown(RowCounts row) {
        return published.rules().settings().unknownTold() && (row.row().key().members().contains("unknown") || row.meaning().numerator().endsWith("_unknown"));
    }

    /** Sums over two years, with the cell and the name that they are of. */
    void eachPooled(PooledReader reader) {
        pooled.forEach((key, number) -> {
            if (!key.count().contains("/")) {
                reader.read(key.cell(), key.count(), number);
            }
        });
    }

    interface PooledReader {
        void read(int cell, String name, int number);
    }

    /** Whether the cell has a row in the table of this indicator. */
    boolean hasRow(int cell, Meaning meaning) {
        return rowsOfCell.getOrDefault(cell, Map.of()).containsKey(meaning);
    }

    /** Whether an indicator is published by these breakdowns, in one year at least. */
    boolean isPublished(Meaning meaning, List<Breakdown> dimensions) {
        return tables.contains(new Table(meaning, dimensions));
    }

    CellKey cellOf(int count) {
        return cells.get(cellNumber(count));
    }

    private int cellNumber(int count) {
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

    /** {@code women 2020 region=84}. */
    String text(int count) {
        return name(count) + " " + cellOf(count).text();
    }

    /** As others know it; empty for what is left out of a numerator, which no row tells by itself. */
    Optional<TellingCount> telling(int count) {
        String name = name(count);
        if (count >= ofCells && !name.startsWith(POOLED) || name.contains(WITHOUT)) {
            return Optional.empty();
        }
        CellKey cell = cellOf(count);
        Years years = name.startsWith(POOLED) ? Years.TWO : name.startsWith(CUMULATED) ? Years.ALL : Years.ONE;
        String plain = switch (years) {
            case ONE -> name;
            case TWO -> name.substring(POOLED.length());
            case ALL -> name.substring(CUMULATED.length());
        };
        return Optional.of(new TellingCount(cell.population(), cell.year(), cell.dimensions(), cell.members(), plain, years));
    }

    /** The rows that tell or hide a count. */
    List<FigureKey> figures(int count) {
        int cell = cellNumber(count);
        String name = name(count);
        CellKey key = cells.get(cell);
        return rowsOfCell.getOrDefault(cell, Map.of()).keySet().stream().filter(meaning -> meaning.kind() != Indicator.Kind.RANK && tells(meaning, name))
                .map(meaning -> new FigureKey(meaning.indicator(), key.year(), key.dimensions(), key.members()))
                .sorted(java.util.Comparator.comparing(FigureKey::indicator)).toList();
    }

    private static boolean tells(Meaning meaning, String name) {
        String before = meaning.years() > 1 ? POOLED : meaning.kind() == Indicator.Kind.CUMULATIVE ? CUMULATED : "";
        String numerator = before + meaning.numerator();
        String denominator = meaning.denominator().map(base -> before + base).orElse("");
        return name.equals(numerator) || name.equals(denominator) || name.equals(denominator + WITHOUT + numerator);
    }
}
