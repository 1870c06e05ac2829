package org.cohorte.releases.reading;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.cohorte.releases.Edition;
import org.cohorte.releases.PublishedFigure;

/** An occupation whose place and learners are both told. */
record RankedOccupation(String id, int rank, long learners) {

    /** Those of a year, the largest first. */
    static List<RankedOccupation> of(Edition edition, int year) {
        return edition.table("occupation-rank", "occupation", year).stream().filter(PublishedFigure::isTold)
                .flatMap(rank -> of(edition, rank)).sorted(Comparator.comparingInt(RankedOccupation::rank).thenComparing(RankedOccupation::id)).toList();
    }

    private static Stream<RankedOccupation> of(Edition edition, PublishedFigure rank) {
        return edition.figure(rank.key().of("learners")).filter(PublishedFigure::isTold)
                .map(learners -> new RankedOccupation(rank.key().members(), Integer.parseInt(rank.value()), Long.parseLong(learners.value()))).stream();
    }
}
