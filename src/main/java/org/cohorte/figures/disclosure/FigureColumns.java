package org.cohorte.figures.disclosure;

import java.util.List;
import java.util.stream.IntStream;

import org.cohorte.figures.AttackReport.TellingCount;
import org.cohorte.figures.Figure;
import org.cohorte.figures.Figure.Value;
import org.cohorte.figures.Indicator;

/** The counts that a figure shows, as columns over the unknowns of its population: a share shows two, a sum over years is a sum of columns. */
final class FigureColumns {

    private final CountSpace space;
    private final int firstYear;

    FigureColumns(CountSpace space, int firstYear) {
        this.space = space;
        this.firstYear = firstYear;
    }

    /** Of a share the numerator, then the base; of any other figure its one count. */
    List<Column> of(Figure figure) {
        Indicator indicator = figure.indicator();
        Column numerator = summed(indicator.numerator(), figure);
        return indicator.denominator().isPresent() ? List.of(numerator, summed(indicator.denominator().get(), figure)) : List.of(numerator);
    }

    private Column summed(String count, Figure figure) {
        int from = figure.indicator().kind() == Indicator.Kind.CUMULATIVE ? firstYear : figure.year() - figure.indicator().years() + 1;
        return summed(count, from, new CountSpace.Key(figure.year(), figure.dimensions(), figure.members()));
    }

    private Column summed(String count, int from, CountSpace.Key last) {
        return IntStream.rangeClosed(from, last.year()).mapToObj(year -> space.column(count, new CountSpace.Key(year, last.dimensions(), last.members()))).reduce(Column.nothing(), Column::plus);
    }

    /** Of a count that an attacker has leant on. */
    Column of(TellingCount told) {
        int from = switch (told.years()) {
            case ONE -> told.year();
            case TWO -> told.year() - 1;
            case ALL -> firstYear;
        };
        return summed(told.count(), from, new CountSpace.Key(told.year(), told.dimensions(), told.members()));
    }

    /** How large it is in print: its count, or its base. */
    static long size(Figure figure) {
        return switch (figure.value()) {
            case Value.Count(long count) -> count;
            case Value.Share(long _, long base) -> base;
            case Value.Estimated estimated -> estimated.raw().denominator();
            case Value.Hidden() -> 0;
        };
    }
}
