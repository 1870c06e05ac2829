package org.cohorte.figures;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What names a row in the file of figures.
 *
 * @param dimensions empty for the network
 * @param members    the code of the member in each dimension
 */
public record FigureKey(String indicator, int year, List<Breakdown> dimensions, List<String> members) {

    public FigureKey {
        dimensions = List.copyOf(dimensions);
        members = List.copyOf(members);
        if (dimensions.size() != members.size()) {
            throw new IllegalArgumentException(indicator + " " + year + ": " + dimensions + " does not go with " + members);
        }
    }

    public static FigureKey of(Figure figure) {
        return new FigureKey(figure.indicator().id(), figure.year(), figure.dimensions(), figure.members());
    }

    /** As in the file: {@code learners 2020 region*gender=84*f}. */
    @Override
    public String toString() {
        return indicator + " " + year + (dimensions.isEmpty() ? "" : " " + dimensions.stream().map(Breakdown::code).collect(Collectors.joining("*")) + "=" + String.join("*", members));
    }
}
