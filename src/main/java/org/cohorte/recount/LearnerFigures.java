package org.cohorte.recount;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The indicators by learner: each person with an enrolment active in the year, with the profile of the reference enrolment. */
final class LearnerFigures {

    private LearnerFigures() {}

    static void reckon(Network network, ReportingYear year, String status, List<Line> lines) {
        List<Enrolment> references = network.people().stream().flatMap(person -> person.referenceEnrolment(year).stream()).toList();
        for (Breakdown by : Breakdown.values()) {
            Sheet<Enrolment> sheet = new Sheet<>(references, reference -> reference.profile().member(by), year, by, status, lines);
            counts(sheet);
            shares(sheet);
            unknownShares(sheet);
            if (by == Breakdown.OCCUPATION) {
                sheet.rank("occupation-rank", sheet.distinct(Enrolment::person, reference -> true));
            }
        }
    }

    private static void counts(Sheet<Enrolment> sheet) {
        Map<String, Set<Long>> learners = sheet.distinct(Enrolment::person, reference -> true);
        sheet.count("learners", "people", learners);
        sheet.count("at-or-below-bac", "people",
                sheet.distinct(Enrolment::person, reference -> reference.profile().atOrBelowBac()), learners);
    }

    private static void shares(Sheet<Enrolment> sheet) {
        share(sheet, "women-share", reference -> "f".equals(reference.profile().gender()),
                reference -> isKnown(reference.profile().gender()));
        share(sheet, "at-or-below-bac-share", reference -> reference.profile().atOrBelowBac(),
                reference -> isKnown(reference.profile().educationLevel()));
        share(sheet, "qpv-share", reference -> Boolean.TRUE.equals(reference.profile().inQpv()),
                reference -> isKnown(reference.profile().inQpv()));
        share(sheet, "out-of-work-share", Enrolment::isOutOfWorkOnEntry, reference -> isKnown(reference.entrySituation()));
    }

    private static void unknownShares(Sheet<Enrolment> sheet) {
        share(sheet, "gender-unknown-share", reference -> !isKnown(reference.profile().gender()), reference -> true);
        share(sheet, "education-level-unknown-share", reference -> !isKnown(reference.profile().educationLevel()),
                reference -> true);
        share(sheet, "qpv-unknown-share", reference -> !isKnown(reference.profile().inQpv()), reference -> true);
        share(sheet, "entry-situation-unknown-share", reference -> !isKnown(reference.entrySituation()), reference -> true);
    }

    private static void share(Sheet<Enrolment> sheet, String indicator, Predicate<Enrolment> of, Predicate<Enrolment> base) {
        sheet.share(indicator, sheet.distinct(Enrolment::person, of), sheet.distinct(Enrolment::person, base));
    }

    private static boolean isKnown(@Nullable Object value) {
        return value != null;
    }
}
