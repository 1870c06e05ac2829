package org.cohorte.figures.attack;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cohorte.figures.Figure.Value;
import org.cohorte.figures.FigureKey;
import org.cohorte.figures.PublishedFigures;
import org.cohorte.figures.PublishedFigures.Row;

/**
 * What a reader has in hand: a publication, and what those before it say of the same records.
 *
 * @param all         the rows of the publication itself, then those that only the ones before have
 * @param sources     of the latter
 * @param tables      that only the ones before have
 * @param told        the newest value that is told of each figure; empty where nothing was published before
 * @param toldBefore  figures that were told before, so that they can be hidden no more
 * @param basesBefore of rates over two years: the smallest base that the rules of a publication before asked of a year alone
 */
record JointPublication(PublishedFigures published, PublishedFigures all, List<Source> sources, Set<PublishedTable> tables, Map<FigureKey, Value> told, Set<FigureKey> toldBefore,
                        Map<FigureKey, Integer> basesBefore) {

    /** Which publication a row is of. */
    enum Source {
        NOW,
        BEFORE,
        /** What it hides may be told under the rules of now, where it is surely above the threshold. */
        BEFORE_UNDER_STRICTER_RULES
    }

    static JointPublication of(PublishedFigures published, List<PublishedFigures> earlier) {
        return earlier.isEmpty() ? new JointPublication(published, published, List.of(), Set.of(), Map.of(), Set.of(), Map.of()) : new EarlierPublications(published).joined(earlier);
    }

    /** Of the row that stands at this place of all. */
    Source source(int place) {
        int ofPublished = published.rows().size();
        return place < ofPublished ? Source.NOW : sources.get(place - ofPublished);
    }

    /** Hidden where no publication tells it. */
    Value told(Row row) {
        return told.getOrDefault(row.key(), row.value());
    }

    /** A rate over two years has a row where the base of its year alone is below this: by the rules of every publication that has the row, and of no other. */
    int smallestBase(FigureKey key, Source source) {
        int now = published.rules().settings().smallestBase();
        int before = basesBefore.getOrDefault(key, now);
        return source == Source.NOW ? Math.min(now, before) : before;
    }
}
