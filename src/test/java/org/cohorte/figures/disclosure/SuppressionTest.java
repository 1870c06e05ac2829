package org.cohorte.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cohorte.figures.disclosure.Suppression.Candidate;
import org.cohorte.figures.disclosure.Suppression.Secret;

/** Laws of the suppression, on cross-tables with all their totals; a primary cell has a count of 1 to 3. */
class SuppressionTest {

    private static final int THRESHOLD = 3;

    /** A table of a × b × c inner cells; published are all of its margins. */
    record Table(int a, int b, int c, List<Integer> counts) {

        int size() {
            return a * b * c;
        }

        /** Every cell that can be summed: −1 stands for the total of a dimension. */
        List<long[]> cells() {
            List<long[]> cells = new ArrayList<>();
            for (int i = -1; i < a; i++) {
                for (int j = -1; j < b; j++) {
                    for (int k = -1; k < c; k++) {
                        cells.add(cell(i, j, k));
                    }
                }
            }
            return cells;
        }

        private long[] cell(int i, int j, int k) {
            return LongStream.range(0, size()).map(row -> {
                boolean in = (i < 0 || row / (b * c) == i) && (j < 0 || row / c % b == j) && (k < 0 || row % c == k);
                return in ? 1 : 0;
            }).toArray();
        }

        long value(long[] cell) {
            return IntStream.range(0, size()).mapToLong(row -> cell[row] * counts.get(row)).sum();
        }

        boolean isPrimary(long[] cell) {
            return value(cell) >= 1 && value(cell) <= THRESHOLD;
        }
    }

    @Provide
    Arbitrary<Table> tables() {
        Arbitrary<Integer> count = Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(0, 5)), net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(6, 40)));
        return Combinators.combine(Arbitraries.integers().between(1, 4), Arbitraries.integers().between(1, 4), Arbitraries.integers().between(1, 3))
                .as((a, b, c) -> new int[] {a, b, c}).flatMap(size -> count.list().ofSize(size[0] * size[1] * size[2]).map(counts -> new Table(size[0], size[1], size[2], counts)));
    }

    @Property(tries = 400)
    void nothingPrimaryCanBeWorkedOutOfWhatIsPublished(@ForAll("tables") Table table) {
        RationalSpan published = new RationalSpan();
        publishedCells(table).forEach(published::add);
        assertThat(table.cells().stream().filter(table::isPrimary)).noneMatch(published::holds);
    }

    @Property(tries = 100)
    void nothingIsHiddenInVain(@ForAll("tables") Table table) {
        List<long[]> cells = table.cells();
        BitSet hidden = hidden(table, identity(table.size()));
        for (int secondary : hidden.stream().filter(cell -> !table.isPrimary(cells.get(cell))).toArray()) {
            RationalSpan published = new RationalSpan();
            publishedCells(table).forEach(published::add);
            published.add(cells.get(secondary));
            boolean wouldGiveAway = cells.stream().filter(table::isPrimary).anyMatch(published::holds);
            assertThat(wouldGiveAway || holdsASumOfLonelyCells(table, published)).as("cell %d of %s", secondary, table).isTrue();
        }
    }

    @Property(tries = 100)
    void theOrderOfRowsDoesNotMatter(@ForAll("tables") Table table, @ForAll Random random) {
        List<Integer> places = new ArrayList<>(IntStream.range(0, table.size()).boxed().toList());
        Collections.shuffle(places, random);
        assertThat(hidden(table, places.stream().mapToInt(Integer::intValue).toArray())).isEqualTo(hidden(table, identity(table.size())));
    }

    @Property(tries = 100)
    void nothingPublishedIsMadeOfCellsOfOnePersonAlone(@ForAll("tables") Table table) {
        RationalSpan published = new RationalSpan();
        publishedCells(table).stream().filter(cell -> table.value(cell) > 0).forEach(published::add);
        assertThat(holdsASumOfLonelyCells(table, published)).isFalse();
    }

    @Example
    void aTableOfOnePersonInEachCellShowsNothing() {
        Table ones = new Table(4, 4, 1, Collections.nCopies(16, 1));
        assertThat(publishedCells(ones)).isEmpty();
    }

    @Example
    void aSmallCellBesideZerosHidesItsTotalTheCellBelowAndTheirTotal() {
        Table lone = new Table(2, 3, 1, List.of(2, 0, 0, 50, 60, 70));
        assertThat(publishedCells(lone).stream().map(lone::value)).doesNotContain(2L, 50L, 180L).contains(182L, 52L, 60L, 70L);
    }

    @Example
    void aTableWithNothingSmallHidesNothing() {
        Table large = new Table(3, 3, 2, Collections.nCopies(18, 50));
        assertThat(hidden(large, identity(18)).isEmpty()).isTrue();
    }

    @Example
    void whatIsKnownAlreadyCannotBeProtectedAndIsReported() {
        Column small = Column.ofRow(0);
        Column total = Column.sumOf(0, 1);
        Suppression found = Suppression.of(new Suppression.Task(new int[] {1, 1}, new BitSet(), List.of(),
                List.of(secret(small)), List.of(total, Column.ofRow(1)), List.of(new Candidate(List.of(small)), new Candidate(List.of(total)))));
        assertThat(found.givenAway()).isEqualTo(BitSet.valueOf(new long[] {1}));
        assertThat(found.hidden().isEmpty()).isTrue();
    }

    @Example
    void aShareIsShownWithBothItsCountsOrNotAtAll() {
        Column part = Column.ofRow(0);
        Column whole = Column.sumOf(0, 1);
        Suppression found = Suppression.of(new Suppression.Task(new int[] {1, 1}, new BitSet(), List.of(),
                List.of(secret(Column.ofRow(1))), List.of(), List.of(new Candidate(List.of(part, whole)), new Candidate(List.of(whole)))));
        assertThat(found.hidden()).isEqualTo(BitSet.valueOf(new long[] {1}));
    }

    /** Rows and sums of two by two: one woman and 40 men, 60 women and two men; she would know the two from the total of women. */
    @Example
    void aPersonAloneLearnsNoOtherSecretFromHerOwnCount() {
        Column women = Column.sumOf(0, 2);
        List<Candidate> told = List.of(new Candidate(List.of(Column.sumOf(0, 1))), new Candidate(List.of(Column.sumOf(2, 3))), new Candidate(List.of(women)));
        assertThat(hidden(List.of(new Secret(Column.ofRow(0), true), secret(Column.ofRow(3))), told)).isEqualTo(BitSet.valueOf(new long[] {4}));
        assertThat(hidden(List.of(secret(Column.ofRow(0)), secret(Column.ofRow(3))), told).isEmpty()).isTrue();
    }

    /** What was published before makes her count alike another: whoever knows hers knows that one, and is told no third. */
    @Example
    void aPersonAloneLearnsNoThirdSecretFromWhatWasPublishedBefore() {
        Suppression found = Suppression.of(new Suppression.Task(new int[] {1, 1, 1}, new BitSet(), List.of(), List.of(new Secret(Column.ofRow(0), true), secret(Column.ofRow(1)), secret(Column.ofRow(2))),
                List.of(Column.sumOf(0, 1)), List.of(new Candidate(List.of(Column.sumOf(1, 2))))));
        assertThat(found.hidden()).isEqualTo(BitSet.valueOf(new long[] {1}));
    }

    private static BitSet hidden(List<Secret> secrets, List<Candidate> candidates) {
        return Suppression.of(new Suppression.Task(new int[] {1, 1, 1, 1}, new BitSet(), List.of(), secrets, List.of(), candidates)).hidden();
    }

    private static Secret secret(Column column) {
        return new Secret(column, false);
    }

    /** All cells in their order, larger first, zeros before all: they are known. */
    private static BitSet hidden(Table table, int[] placeOfRow) {
        List<long[]> cells = table.cells();
        List<Column> columns = cells.stream().map(cell -> Column.sumOf(IntStream.range(0, cell.length).filter(row -> cell[row] == 1).map(row -> placeOfRow[row]).toArray())).toList();
        BitSet lonely = new BitSet();
        IntStream.range(0, table.size()).filter(row -> table.counts().get(row) == 1).forEach(row -> lonely.set(placeOfRow[row]));
        int[] pivotRank = IntStream.range(0, table.size()).map(row -> lonely.get(row) ? 0 : 1).toArray();
        List<Integer> primary = IntStream.range(0, cells.size()).filter(cell -> table.isPrimary(cells.get(cell))).boxed().toList();
        List<Integer> candidates = IntStream.range(0, cells.size()).filter(cell -> table.value(cells.get(cell)) > THRESHOLD).boxed()
                .sorted(Comparator.comparingLong(cell -> -table.value(cells.get(cell)))).toList();
        Suppression found = Suppression.of(new Suppression.Task(pivotRank, lonely,
                IntStream.range(0, cells.size()).filter(cell -> table.value(cells.get(cell)) == 0).mapToObj(columns::get).toList(),
                primary.stream().map(columns::get).map(SuppressionTest::secret).toList(), List.of(),
                candidates.stream().map(cell -> new Candidate(List.of(columns.get(cell)))).toList()));
        BitSet hidden = new BitSet();
        primary.forEach(hidden::set);
        found.hidden().stream().forEach(place -> hidden.set(candidates.get(place)));
        return hidden;
    }

    private static List<long[]> publishedCells(Table table) {
        BitSet hidden = hidden(table, identity(table.size()));
        List<long[]> cells = table.cells();
        return IntStream.range(0, cells.size()).filter(cell -> !hidden.get(cell)).mapToObj(cells::get).toList();
    }

    private static List<long[]> zeros(Table table) {
        return table.cells().stream().filter(cell -> table.value(cell) == 0).toList();
    }

    /** The published span and that of the lonely rows meet: together they have fewer dimensions than each for itself. */
    private static boolean holdsASumOfLonelyCells(Table table, RationalSpan published) {
        RationalSpan both = new RationalSpan();
        table.cells().stream().filter(published::holds).forEach(both::add);
        for (int row = 0; row < table.size(); row++) {
            if (table.counts().get(row) == 1) {
                long[] unit = new long[table.size()];
                unit[row] = 1;
                if (both.holds(unit)) {
                    return true;
                }
                both.add(unit);
            }
        }
        return false;
    }

    private static int[] identity(int size) {
        return IntStream.range(0, size).toArray();
    }
}
