package org.cohorte.releases.sentences;

import java.util.List;
import java.util.stream.Stream;

import org.cohorte.releases.Edition;
import org.cohorte.releases.OccupationGroup;

/** All sentences that the figures of an edition bear out, in the order of a press release; a person chooses among them and orders them anew. */
public final class Sentences {

    private Sentences() {}

    /** Those of the edition's reporting year. */
    public static List<Sentence> of(Edition edition) {
        return of(edition, edition.manifest().reportingYear());
    }

    public static List<Sentence> of(Edition edition, int year) {
        Series series = new Series(edition, year);
        Wording wording = new Wording(series);
        return Stream.of(new PeopleSentences(series, wording).all(), new OccupationSentences(series, wording).all(),
                new GroupSentences(series, wording).all(), new AdmissionSentences(series, wording).all(), new DeliverySentences(series, wording).all(),
                new ExitSentences(series, wording).all()).flatMap(List::stream).toList();
    }

    /** Of the sentence about a group. */
    public static String keyOf(OccupationGroup group) {
        return GroupSentences.GROUP + group.name().fr();
    }
}
