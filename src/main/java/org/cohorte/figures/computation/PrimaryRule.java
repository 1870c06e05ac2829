package org.cohorte.figures.computation;

import org.cohorte.figures.Figure;
import org.cohorte.figures.Figure.Confidentiality;
import org.cohorte.figures.Figure.Value;
import org.cohorte.figures.Unit;

/**
 * The primary rule of confidentiality: a count of 1 to 10 people is not told, nor a rate over fewer than 20, nor a share of which 1 to 10
 * people are counted or left out (its base and numerator would tell that count).
 */
final class PrimaryRule {

    static final long THRESHOLD = 10;
    static final long SMALLEST_BASE = 20;

    private PrimaryRule() {}

    static Figure apply(Figure figure) {
        boolean hidden = figure.indicator().isOfPeople() && isRisky(figure.indicator().unit(), figure.value());
        return new Figure(figure.indicator(), figure.year(), figure.dimensions(), figure.members(), hidden ? new Value.Hidden() : figure.value(),
                figure.status(), hidden ? Confidentiality.C : Confidentiality.F);
    }

    private static boolean isRisky(Unit unit, Value value) {
        return switch (value) {
            case Value.Count(long count) -> unit == Unit.PEOPLE && isSmall(count);
            case Value.Share(long numerator, long base) -> base < SMALLEST_BASE || isSmall(numerator) || isSmall(base - numerator);
            case Value.Estimated estimated -> isRisky(unit, estimated.raw());
            case Value.Hidden() -> true;
        };
    }

    private static boolean isSmall(long count) {
        return count >= 1 && count <= THRESHOLD;
    }
}
