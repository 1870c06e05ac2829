package org.cohorte.recount;

import java.util.List;

/** The indicators by first enrolment: who came in the year, and who came so far. */
final class EntrantFigures {

    private EntrantFigures() {}

    static void reckon(Network network, ReportingYear year, String status, List<Line> lines) {
        List<Enrolment> soFar = network.people().stream().map(Person::firstEnrolment)
                .filter(first -> !first.startedOn().isAfter(year.lastDay())).toList();
        for (Breakdown by : Breakdown.values()) {
            Sheet<Enrolment> sheet = new Sheet<>(soFar, first -> first.profile().member(by), year, by, status, lines);
            sheet.count("entrants", "people", sheet.distinct(Enrolment::person, first -> year.contains(first.startedOn())));
            sheet.count("learners-cumulative", "people", sheet.distinct(Enrolment::person, first -> true));
        }
    }
}
