package org.cohorte.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.cohorte.figures.Figure.Value;

/**
 * What earlier releases have shown and cannot take back. A figure that has the same value now was made of the same records, as far as anybody can see, and
 * is known.
 */
public final class EarlierFigures {

    private record Shown(FigureKey key, Value value) {}

    private final Set<Shown> shown = new HashSet<>();
    private final List<PublishedFigures> publications = new ArrayList<>();

    private EarlierFigures() {}

    public static EarlierFigures none() {
        return new EarlierFigures();
    }

    /** All that these publications show. */
    public static EarlierFigures of(Collection<PublishedFigures> publications) {
        EarlierFigures earlier = new EarlierFigures();
        earlier.publications.addAll(publications);
        publications.stream().flatMap(publication -> publication.rows().stream()).filter(row -> !(row.value() instanceof Value.Hidden))
                .forEach(row -> earlier.shown.add(new Shown(row.key(), row.value())));
        return earlier;
    }

    public List<PublishedFigures> publications() {
        return List.copyOf(publications);
    }

    public boolean isEmpty() {
        return shown.isEmpty();
    }

    /** Whether one of them showed this very figure with this very value. */
    public boolean hasShown(Figure figure) {
        return shown.contains(new Shown(FigureKey.of(figure), figure.value()));
    }
}
