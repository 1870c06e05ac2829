package org.cohorte.figures.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.cohorte.figures.Figure;
import org.cohorte.figures.Figure.Value;
import org.cohorte.figures.disclosure.Suppression.Protected;

/** The columns that nothing may give away, with the figure that each is of. */
final class Secrets {

    private final PrimaryRule rule;
    private final List<Protected> columns = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
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
        columns.add(new Protected(column, value == 1));
        figures.add(figure);
        if (value == 1 && column.size() == 1) {
            lonelyRows.set(column.row(0));
        }
    }

    List<Protected> columns() {
        return columns;
    }

    Figure figure(int place) {
        return figures.get(place);
    }

    /** Rows that are a secret of a single person each. */
    BitSet lonelyRows() {
        return lonelyRows;
    }
}
