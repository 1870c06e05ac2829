package org.cohorte.figures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cohorte.figures.Figure.Value;

/**
 * What earlier releases have shown and cannot take back. A figure that has the same value now was made of the same records, as far as anybody can see, and
 * is known.
 */
public final class EarlierFigures {

    private record Shown(FigureKey key, Value value) {}

    private final Set<Shown> shown = new HashSet<>();
    private final Set<FigureKey> hidden = new HashSet<>();
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

    /**
     * The same, beside the figures of now: what a publication hid stays hidden, also where records came late, unless the settings were loosened for it. Otherwise two plans of the same
     * records would tell together what each of them hides, and a count told now, with the total of then, what was hidden then.
     *
     * @param figures not protected
     */
    public EarlierFigures beside(Collection<Figure> figures, DisclosureSettings settings) {
        EarlierFigures beside = of(publications);
        Map<FigureKey, Value> now = new HashMap<>();
        figures.stream().filter(figure -> !figure.indicator().isEstimate()).forEach(figure -> now.put(FigureKey.of(figure), figure.value()));
        publications.forEach(publication -> beside.keepHidden(publication, now, settings));
        return beside;
    }

    private void keepHidden(PublishedFigures publication, Map<FigureKey, Value> now, DisclosureSettings settings) {
        publication.rows().stream().filter(row -> row.value() instanceof Value.Hidden).map(PublishedFigures.Row::key)
                .filter(key -> now.containsKey(key) && !settings.loosen(publication.rules().settings(), key.indicator()) && !shown.contains(new Shown(key, now.get(key)))).forEach(hidden::add);
    }

    /** Whether a figure is to stay hidden as it was. */
    public boolean staysHidden(Figure figure) {
        return hidden.contains(FigureKey.of(figure));
    }

    public boolean isEmpty() {
        return shown.isEmpty();
    }

    /** Whether one of them showed this very figure with this very value. */
    public boolean hasShown(Figure figure) {
        return shown.contains(new Shown(FigureKey.of(figure), figure.value()));
    }
}
