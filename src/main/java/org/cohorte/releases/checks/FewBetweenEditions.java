package org.cohorte.releases.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cohorte.figures.Figure.Value;
import org.cohorte.figures.FigureKey;
import org.cohorte.figures.Indicator;
import org.cohorte.figures.Population;
import org.cohorte.figures.PublishedFigures;

/**
 * Counts of a group of people that a draft and an edition before it both tell, and that differ by few: the difference is a count of those who came, left or were
 * corrected in between, and such a count would be hidden where it stood by itself.
 */
final class FewBetweenEditions {

    private final PublishedFigures draft;
    private final Map<FigureKey, Value> told = new HashMap<>();

    FewBetweenEditions(PublishedFigures draft) {
        this.draft = draft;
        draft.rows().stream().filter(row -> !(row.value() instanceof Value.Hidden) && isOfPeople(row.key())).forEach(row -> told.put(row.key(), row.value()));
    }

    /** Of the network all is told; of its groups not. */
    private boolean isOfPeople(FigureKey key) {
        PublishedFigures.Meaning meaning = draft.meanings().get(key.indicator());
        return meaning != null && !key.dimensions().isEmpty() && meaning.population() != Population.SESSION && meaning.kind() != Indicator.Kind.RANK;
    }

    /** A figure that an edition before told so, and the draft tells now. */
    record Difference(FigureKey key, Value then, Value now) {}

    List<Difference> since(List<PublishedFigures> before) {
        return before.stream().flatMap(publication -> publication.rows().stream()).filter(row -> told.containsKey(row.key()) && differByFew(row.value(), told.get(row.key())))
                .map(row -> new Difference(row.key(), row.value(), told.get(row.key()))).distinct().toList();
    }

    private boolean differByFew(Value then, Value now) {
        if (then instanceof Value.Count(long before) && now instanceof Value.Count(long after)) {
            return isFew(after - before);
        }
        return then instanceof Value.Share(long numerator, long base) && now instanceof Value.Share(long numeratorNow, long baseNow)
                && (isFew(numeratorNow - numerator) || isFew(baseNow - base) || isFew(baseNow - numeratorNow - (base - numerator)));
    }

    private boolean isFew(long difference) {
        return difference != 0 && Math.abs(difference) <= draft.rules().settings().threshold();
    }
}
