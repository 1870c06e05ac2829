package org.cohorte.figures.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.cohorte.figures.Figure;
import org.cohorte.figures.Figure.Confidentiality;
import org.cohorte.figures.Figure.Value;
import org.cohorte.figures.FigureKey;
import org.cohorte.figures.Indicator;

/**
 * A place in a ranking is told as long as the counts of its member and of all that stand as high or higher are told: then it says nothing that
 * these do not say. Of a hidden member, a place told below it would say that it is no smaller.
 */
final class Ranking {

    private Ranking() {}

    static void protect(List<Figure> figures, Map<Figure, Confidentiality> confidentiality) {
        Map<FigureKey, Figure> byKey = new HashMap<>();
        figures.stream().filter(figure -> figure.indicator().kind() == Indicator.Kind.COUNT && figure.dimensions().size() == 1).forEach(figure -> byKey.put(FigureKey.of(figure), figure));
        Function<Figure, Confidentiality> ofItsCount = place -> confidentiality.getOrDefault(
                byKey.get(new FigureKey(place.indicator().numerator(), place.year(), place.dimensions(), place.members())), Confidentiality.F);
        figures.stream().filter(figure -> figure.indicator().kind() == Indicator.Kind.RANK).collect(Collectors.groupingBy(Figure::year)).values()
                .forEach(year -> protectYear(year, ofItsCount, confidentiality));
    }

    private static void protectYear(List<Figure> places, Function<Figure, Confidentiality> ofItsCount, Map<Figure, Confidentiality> confidentiality) {
        long best = places.stream().filter(place -> ofItsCount.apply(place) != Confidentiality.F).mapToLong(Ranking::place).min().orElse(Long.MAX_VALUE);
        for (Figure place : places) {
            boolean hidden = place(place) >= best;
            confidentiality.put(place, !hidden ? Confidentiality.F : ofItsCount.apply(place) == Confidentiality.C ? Confidentiality.C : Confidentiality.D);
        }
    }

    private static long place(Figure figure) {
        return figure.value() instanceof Value.Count(long place) ? place : Long.MAX_VALUE;
    }
}
