package org.cohorte.figures.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.cohorte.figures.AttackReport;
import org.cohorte.figures.Attacks.Depth;
import org.cohorte.figures.AttackReport.Interval;
import org.cohorte.figures.AttackReport.Part;
import org.cohorte.figures.DisclosureSettings;
import org.cohorte.figures.FigureKey;
import org.cohorte.figures.PublishedFigures;
import org.cohorte.figures.PublishedFigures.Rules;

/** Random tables, with every table of whole numbers that fits what is published tried one by one. */
class AttackerLawsTest {

    private static final int ROWS = 3;
    private static final int COLUMNS = 3;
    private static final String[] REGIONS = {"11", "53", "84"};
    private static final String[] GENDERS = {"f", "m", "x"};

    @Property(tries = 150)
    void findsTheVeryEndsOfEachHiddenCountOfATwoWayTable(@ForAll long seed, @ForAll @IntRange(min = 2, max = 9) int hiddenCells) {
        Random random = new Random(seed);
        int[][] table = new int[ROWS][COLUMNS];
        boolean[][] hidden = new boolean[ROWS][COLUMNS];
        for (int[] row : table) {
            for (int j = 0; j < COLUMNS; j++) {
                row[j] = 1 + random.nextInt(random.nextBoolean() ? 3 : 6);
            }
        }
        for (int i = 0; i < hiddenCells; i++) {
            hidden[random.nextInt(ROWS)][random.nextInt(COLUMNS)] = true;
        }
        AttackReport report = new Attacker().attack(publication(table, hidden).published(), List.of(), Depth.FARTHER);
        int[][] least = new int[ROWS][COLUMNS];
        int[][] most = new int[ROWS][COLUMNS];
        for (int[] row : least) {
            java.util.Arrays.fill(row, Integer.MAX_VALUE);
        }
        tryAll(table, hidden, copy(table), 0, least, most);
        for (int i = 0; i < ROWS; i++) {
            for (int j = 0; j < COLUMNS; j++) {
                if (hidden[i][j]) {
                    Interval found = report.of(Publication.key("learners", 2020, "region*gender", REGIONS[i] + "*" + GENDERS[j]), Part.VALUE).orElseThrow().interval();
                    assertThat(found.lowest()).as("the lowest of %s %s", REGIONS[i], GENDERS[j]).isLessThanOrEqualTo(least[i][j]);
                    assertThat(found.highest()).as("the highest of %s %s", REGIONS[i], GENDERS[j]).isGreaterThanOrEqualTo(most[i][j]);
                    if (found.ends() == Interval.Ends.EXACT) {
                        assertThat(found).hasToString(least[i][j] == most[i][j] ? Integer.toString(least[i][j]) : least[i][j] + " to " + most[i][j]);
                    }
                }
            }
        }
    }

    /** With a threshold of 2, so that small numbers can be wide enough. */
    private static Publication publication(int[][] table, boolean[][] hidden) {
        Publication publication = Publication.of().with(new Rules(new DisclosureSettings(2, 3, Set.of()), false));
        int all = 0;
        int[] columns = new int[COLUMNS];
        for (int i = 0; i < ROWS; i++) {
            int row = 0;
            for (int j = 0; j < COLUMNS; j++) {
                String members = REGIONS[i] + "*" + GENDERS[j];
                if (hidden[i][j]) {
                    publication.secondary("learners", 2020, "region*gender", members);
                } else {
                    publication.told("learners", 2020, "region*gender", members, table[i][j]);
                }
                row += table[i][j];
                columns[j] += table[i][j];
                all += table[i][j];
            }
            publication.told("learners", 2020, "region", REGIONS[i], row);
        }
        for (int j = 0; j < COLUMNS; j++) {
            publication.told("learners", 2020, "gender", GENDERS[j], columns[j]);
        }
        return publication.told("learners", 2020, "", "", all);
    }

    private static int[][] copy(int[][] table) {
        int[][] copy = new int[table.length][];
        for (int i = 0; i < table.length; i++) {
            copy[i] = table[i].clone();
        }
        return copy;
    }

    /** Every filling of the hidden cells with the same sums of rows and columns. */
    private static void tryAll(int[][] table, boolean[][] hidden, int[][] filling, int at, int[][] least, int[][] most) {
        if (at == ROWS * COLUMNS) {
            if (sameSums(table, filling)) {
                for (int i = 0; i < ROWS; i++) {
                    for (int j = 0; j < COLUMNS; j++) {
                        least[i][j] = Math.min(least[i][j], filling[i][j]);
                        most[i][j] = Math.max(most[i][j], filling[i][j]);
                    }
                }
            }
            return;
        }
        int i = at / COLUMNS;
        int j = at % COLUMNS;
        if (!hidden[i][j]) {
            tryAll(table, hidden, filling, at + 1, least, most);
            return;
        }
        int room = rowSum(table, i) - rowSum(filling, i, j);
        for (int value = 0; value <= room; value++) {
            filling[i][j] = value;
            tryAll(table, hidden, filling, at + 1, least, most);
        }
        filling[i][j] = table[i][j];
    }

    private static int rowSum(int[][] table, int row) {
        return rowSum(table, row, COLUMNS);
    }

    private static int rowSum(int[][] table, int row, int to) {
        int sum = 0;
        for (int j = 0; j < to; j++) {
            sum += table[row][j];
        }
        return sum;
    }

    private static boolean sameSums(int[][] a, int[][] b) {
        for (int i = 0; i < ROWS; i++) {
            if (rowSum(a, i) != rowSum(b, i)) {
                return false;
            }
        }
        for (int j = 0; j < COLUMNS; j++) {
            int difference = 0;
            for (int i = 0; i < ROWS; i++) {
                difference += a[i][j] - b[i][j];
            }
            if (difference != 0) {
                return false;
            }
        }
        return true;
    }

    /** One publication tells the inside of a table and another one its margins. */
    @Property(tries = 100)
    void findsOfTwoPublicationsOfTheSameRecordsWhatItFindsOfOneThatTellsBoth(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int hiddenInside, @ForAll @IntRange(min = 0, max = 4) int hiddenMargins) {
        Random random = new Random(seed);
        Publication before = small();
        Publication now = small();
        Publication both = small();
        int[][] table = new int[ROWS][COLUMNS];
        boolean[][] hidden = new boolean[ROWS][COLUMNS];
        for (int i = 0; i < hiddenInside; i++) {
            hidden[random.nextInt(ROWS)][random.nextInt(COLUMNS)] = true;
        }
        for (int i = 0; i < ROWS; i++) {
            for (int j = 0; j < COLUMNS; j++) {
                table[i][j] = random.nextInt(5);
                if (table[i][j] > 0) {
                    write("region*gender", REGIONS[i] + "*" + GENDERS[j], table[i][j], hidden[i][j], before, both);
                }
            }
        }
        Set<Integer> margins = random.ints(hiddenMargins, 0, ROWS + COLUMNS).boxed().collect(Collectors.toSet());
        for (int i = 0; i < ROWS + COLUMNS; i++) {
            int at = i;
            boolean region = i < ROWS;
            int sum = IntStream.range(0, ROWS).map(k -> region ? table[at][k] : table[k][at - ROWS]).sum();
            if (sum > 0) {
                write(region ? "region" : "gender", region ? REGIONS[i] : GENDERS[i - ROWS], sum, margins.contains(i), now, both);
            }
        }
        write("", "", Arrays.stream(table).flatMapToInt(Arrays::stream).sum(), false, now, both);
        assertThat(intervals(now, List.of(before.published()))).isEqualTo(intervals(both, List.of()));
    }

    private static Publication small() {
        return Publication.of().with(new Rules(new DisclosureSettings(2, 3, Set.of()), false));
    }

    private static void write(String dimensions, String members, int value, boolean hidden, Publication... publications) {
        for (Publication publication : publications) {
            if (hidden) {
                publication.secondary("learners", 2020, dimensions, members);
            } else {
                publication.told("learners", 2020, dimensions, members, value);
            }
        }
    }

    private static Map<FigureKey, String> intervals(Publication now, List<PublishedFigures> earlier) {
        return new Attacker().attack(now.published(), earlier, Depth.FARTHER).cells().stream().collect(Collectors.toMap(AttackReport.Cell::figure, cell -> cell.interval() + " " + cell.verdict()));
    }

    @Property(tries = 60)
    void catchesAProtectionThatLacksOneSecondarySuppression(@ForAll @IntRange(min = 1, max = 10) int small, @ForAll @IntRange(min = 40, max = 90) int large,
            @ForAll @IntRange(min = 0, max = 2) int dropped) {
        int[][] table = {{small, large}, {large + 5, large + 20}};
        Publication whole = square(table, -1);
        assertThat(new Attacker().attack(whole.published(), List.of(), Depth.FARTHER).isHeld()).isTrue();
        AttackReport broken = new Attacker().attack(square(table, dropped).published(), List.of(), Depth.FARTHER);
        assertThat(broken.of(Publication.key("learners", 2020, "region*gender", "11*f"), Part.VALUE).orElseThrow().interval()).isEqualTo(Interval.of(small));
    }

    private static Publication square(int[][] table, int dropped) {
        Publication publication = Publication.of().told("learners", 2020, "", "", table[0][0] + table[0][1] + table[1][0] + table[1][1]);
        for (int i = 0; i < 2; i++) {
            publication.told("learners", 2020, "region", REGIONS[i], table[i][0] + table[i][1]);
            publication.told("learners", 2020, "gender", GENDERS[i], table[0][i] + table[1][i]);
        }
        publication.primary("learners", 2020, "region*gender", "11*f");
        String[] others = {"11*m", "53*f", "53*m"};
        int[] values = {table[0][1], table[1][0], table[1][1]};
        for (int i = 0; i < 3; i++) {
            if (i == dropped) {
                publication.told("learners", 2020, "region*gender", others[i], values[i]);
            } else {
                publication.secondary("learners", 2020, "region*gender", others[i]);
            }
        }
        return publication;
    }
}
