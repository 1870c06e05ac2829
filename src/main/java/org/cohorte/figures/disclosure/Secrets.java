package org.cohorte.figures.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.cohorte.figures.Figure;
import org.cohorte.figures.Figure.Value;
import org.cohorte.figures.arithmetic.Modular;
import org.cohorte.figures.disclosure.Suppression.Secret;

/** What nothing may give away, with the figures that it is of. */
final class Secrets {

    private final PrimaryRule rule;
    private final List<Secret> secrets = new ArrayList<>();

    /** Of the first; sums of several have none. */
    private final List<Figure> figures = new ArrayList<>();
    private final BitSet rows = new BitSet();
    private final BitSet lonelyRows = new BitSet();

    Secrets(PrimaryRule rule) {
        this.rule = rule;
    }

    /**
     * Those of a figure that the primary rule hides. A share that says what its definition says already (the women among the men) has none of its own.
     *
     * @param shown its numerator and base, or its one count
     */
    void add(Figure figure, List<Column> shown) {
        switch (figure.value()) {
            case Value.Count(long count) -> add(figure, shown.getFirst(), count);
            case Value.Share(long numerator, long base) -> {
                Column rest = shown.get(1).minus(1, shown.getFirst());
                boolean tooFew = rule.isOverTooFew(base);
                boolean byDefinition = shown.getFirst().isNothing() || rest.isNothing();
                if (!byDefinition && (tooFew || rule.isSmall(numerator))) {
                    add(figure, shown.getFirst(), numerator);
                }
                if (!byDefinition && (tooFew || rule.isSmall(base - numerator))) {
                    add(figure, rest, base - numerator);
                }
                if (rule.isSmall(base)) {
                    add(figure, shown.get(1), base);
                }
            }
            case Value.Estimated _, Value.Hidden() -> throw new IllegalArgumentException("no counts: " + figure);
        }
    }

    private void add(Figure figure, Column column, long value) {
        secrets.add(new Secret(column, value == 1));
        figures.add(figure);
        if (column.size() == 1) {
            rows.set(column.row(0));
            lonelyRows.set(column.row(0), value == 1);
        }
    }

    /**
     * The secrets among the parts of a total, taken together, where everything beside them may be published: their sum is one more secret if it would leave
     * one of them fewer values than 1 to the threshold, or if there are two and one is a single person, who would know the other.
     */
    void addSums(List<Column> relations, CountSpace space) {
        for (Column relation : relations) {
            for (long side : new long[] {1, Modular.PRIME - 1}) {
                int[] parts = relation.rowsOf(side).filter(rows::get).toArray();
                if (parts.length > 1 && tells(parts, space)) {
                    secrets.add(new Secret(Column.sumOf(parts), false));
                }
            }
        }
    }

    private boolean tells(int[] parts, CountSpace space) {
        long sum = Arrays.stream(parts).mapToLong(space::rowValue).sum();
        boolean knownByOne = parts.length == 2 && Arrays.stream(parts).anyMatch(lonelyRows::get);
        return knownByOne || rule.narrows(parts.length, sum);
    }

    /** One more that no figure is hidden for by itself. */
    void add(Column further) {
        secrets.add(new Secret(further, false));
    }

    List<Secret> all() {
        return secrets;
    }

    /** Empty for a sum of several. */
    Optional<Figure> figureOf(int place) {
        return place < figures.size() ? Optional.of(figures.get(place)) : Optional.empty();
    }

    /** Rows that are a secret of a single person each. */
    BitSet lonelyRows() {
        return lonelyRows;
    }
}
