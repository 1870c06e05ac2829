package org.cohorte.recount;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cohorte.recount.Observation.Situation;

/** The indicators by exit: the leavers of the year, with the profile of the enrolment that they left. */
final class ExitFigures {

    private final Sheet<Exit> sheet;

    private ExitFigures(Sheet<Exit> sheet) {
        this.sheet = sheet;
    }

    static void reckon(Network network, ReportingYear year, String status, List<Line> lines) {
        List<Exit> leavers = network.people().stream().flatMap(person -> person.exitOfLeaver(year).stream()).toList();
        for (Breakdown by : Breakdown.values()) {
            ExitFigures figures = new ExitFigures(
                    new Sheet<>(leavers, exit -> exit.enrolment().profile().member(by), year, by, status, lines));
            figures.ends();
            figures.outcomes();
            figures.positiveOutcomes();
            figures.leaversOutcomes();
        }
    }

    private void ends() {
        sheet.count("leavers", "people", people(exit -> true));
        share("completion-rate", Exit::isCompleted, exit -> true);
        share("certification-rate", exit -> exit.isCompleted() && "full".equals(exit.enrolment().certification()),
                exit -> exit.isCompleted() && exit.enrolment().certification() != null);
    }

    private void outcomes() {
        Predicate<Exit> answered = exit -> exit.isCompleted() && exit.outcome().isPresent();
        share("outcome-response-rate", answered, Exit::isCompleted);
        share("it-job-rate", completedWith(Situation.IT_JOB), answered);
        share("further-training-rate", completedWith(Situation.FURTHER_TRAINING), answered);
        share("other-job-rate", completedWith(Situation.OTHER_JOB), answered);
        share("employment-or-training-rate",
                exit -> exit.isCompleted() && exit.outcome().filter(Situation::isEmploymentOrTraining).isPresent(), answered);
        share("provider-declared-share", exit -> exit.isCompleted() && exit.restsOnTheProviderAlone(), answered);
    }

    private void positiveOutcomes() {
        Predicate<Exit> answered = exit -> exit.isCompleted() && exit.outcome().isPresent();
        Predicate<Exit> positive = exit -> exit.isCompleted() && isPositive(exit.outcome());
        Predicate<Exit> silent = exit -> exit.isCompleted() && exit.outcome().isEmpty();
        share("positive-exit-rate", positive, answered);
        share("positive-exit-rate-lowest", positive, Exit::isCompleted);
        share("positive-exit-rate-highest", positive.or(silent), Exit::isCompleted);
        share("positive-exit-rate-3-months", exit -> exit.isCompleted() && isPositive(exit.outcomeWithin(3)),
                exit -> exit.isCompleted() && exit.outcomeWithin(3).isPresent());
        share("positive-at-six-months-rate", exit -> exit.isCompleted() && isPositive(exit.situationAtSixMonths()),
                exit -> exit.isCompleted() && exit.situationAtSixMonths().isPresent());
    }

    private void leaversOutcomes() {
        share("leavers-response-rate", exit -> exit.outcome().isPresent(), exit -> true);
        share("leavers-positive-exit-rate", exit -> isPositive(exit.outcome()), exit -> exit.outcome().isPresent());
    }

    private void share(String indicator, Predicate<Exit> of, Predicate<Exit> base) {
        sheet.share(indicator, people(of), people(base));
    }

    private Map<String, Set<Long>> people(Predicate<Exit> counts) {
        return sheet.distinct(exit -> exit.enrolment().person(), counts);
    }

    private static Predicate<Exit> completedWith(Situation situation) {
        return exit -> exit.isCompleted() && exit.outcome().filter(shown -> shown == situation).isPresent();
    }

    private static boolean isPositive(Optional<Situation> situation) {
        return situation.filter(Situation::isPositive).isPresent();
    }
}
