package org.cohorte.figures.attack;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.Population;

/** What the definitions of the key figures say of counts of one and the same cell, whatever was counted. */
final class Definitions {

    private Definitions() {}

    /**
     * A whole and parts that no person is in two of.
     *
     * @param complete whether everybody of the whole is in a part
     */
    record Parts(String whole, List<String> parts, boolean complete) {
        private static Parts all(String whole, String... parts) {
            return new Parts(whole, List.of(parts), true);
        }

        private static Parts some(String whole, String... parts) {
            return new Parts(whole, List.of(parts), false);
        }
    }

    /** Two counts on the left, together at most (or exactly) two counts on the right. */
    record Balance(List<String> left, List<String> right, boolean equality) {}

    /** A count of learners that a breakdown tells too: the women are the members f of gender. */
    record Told(String count, Breakdown breakdown, Set<String> members, boolean allButThese) {
        boolean includes(String member) {
            return members.contains(member) != allButThese;
        }
    }

    private static final Map<Population, List<Parts>> PARTS = Map.of(
            Population.LEARNER, List.of(
                    Parts.all("learners", "gender_known", "gender_unknown"), Parts.some("gender_known", "women"), Parts.some("learners", "women", "gender_unknown"),
                    Parts.all("learners", "education_level_known", "education_level_unknown"), Parts.some("education_level_known", "at_or_below_bac"),
                    Parts.some("learners", "at_or_below_bac", "education_level_unknown"),
                    Parts.all("learners", "qpv_known", "qpv_unknown"), Parts.some("qpv_known", "in_priority_neighbourhood"),
                    Parts.some("learners", "in_priority_neighbourhood", "qpv_unknown"),
                    Parts.all("learners", "entry_situation_known", "entry_situation_unknown"), Parts.some("entry_situation_known", "out_of_work"),
                    Parts.some("learners", "out_of_work", "entry_situation_unknown")),
            Population.EXIT, List.of(
                    Parts.some("leavers", "completers"), Parts.some("leavers", "leavers_with_outcome"), Parts.some("leavers_with_outcome", "leavers_positive"),
                    Parts.some("leavers_with_outcome", "completers_with_outcome"), Parts.some("leavers_positive", "completers_positive"),
                    Parts.some("completers", "completers_certification_known"), Parts.some("completers_certification_known", "completers_fully_certified"),
                    Parts.some("completers", "completers_with_outcome"), Parts.some("completers_with_outcome", "completers_positive"),
                    Parts.all("completers_positive", "completers_in_it_job", "completers_in_further_training"),
                    Parts.all("completers_in_employment_or_training", "completers_positive", "completers_in_other_job"),
                    Parts.all("completers_in_employment_or_training", "completers_in_it_job", "completers_in_further_training", "completers_in_other_job"),
                    Parts.some("completers_with_outcome", "completers_in_employment_or_training"),
                    Parts.some("completers_with_outcome", "completers_in_it_job", "completers_in_further_training", "completers_in_other_job"),
                    Parts.some("completers", "completers_positive_or_silent"), Parts.some("completers_positive_or_silent", "completers_positive"),
                    Parts.some("completers_with_outcome", "completers_with_outcome_3_months"),
                    Parts.some("completers_with_outcome_3_months", "completers_positive_3_months"), Parts.some("completers_positive", "completers_positive_3_months"),
                    Parts.some("completers", "completers_with_situation_at_six_months"),
                    Parts.some("completers_with_situation_at_six_months", "completers_positive_at_six_months"),
                    Parts.some("completers_with_outcome", "completers_by_provider_alone")),
            Population.APPLICATION, List.of(
                    Parts.some("files", "admitted_files"), Parts.some("files", "applicants"), Parts.some("applicants", "case_closed"), Parts.some("case_closed", "admitted"),
                    Parts.some("applicants", "admitted"), Parts.some("admitted_files", "admitted")),
            Population.SESSION, List.of(
                    Parts.some("sessions", "sessions_online", "sessions_partly_online"), Parts.some("sessions", "programmes"), Parts.some("programmes", "programmes_changed"),
                    Parts.some("programmes_changed", "programmes_left"), Parts.some("programmes_left", "programmes_returned")));

    /**
     * Leavers who dropped out: those with an outcome are some of them, those with a positive one some of these. Completers are with an outcome or silent.
     * An applicant who is not admitted has a file that is not.
     */
    private static final Map<Population, List<Balance>> BALANCES = Map.of(
            Population.EXIT, List.of(
                    new Balance(List.of("completers", "leavers_with_outcome"), List.of("leavers", "completers_with_outcome"), false),
                    new Balance(List.of("completers_with_outcome", "leavers_positive"), List.of("leavers_with_outcome", "completers_positive"), false),
                    new Balance(List.of("completers_with_outcome", "completers_positive_or_silent"), List.of("completers", "completers_positive"), true)),
            Population.APPLICATION, List.of(new Balance(List.of("applicants", "admitted_files"), List.of("files", "admitted"), false)));

    static final List<Told> TOLD = List.of(
            new Told("women", Breakdown.GENDER, Set.of("f"), false), new Told("gender_known", Breakdown.GENDER, Set.of("unknown"), true),
            new Told("gender_unknown", Breakdown.GENDER, Set.of("unknown"), false),
            new Told("at_or_below_bac", Breakdown.EDUCATION_LEVEL, Set.of("1", "2", "3", "4"), false),
            new Told("education_level_known", Breakdown.EDUCATION_LEVEL, Set.of("unknown"), true),
            new Told("education_level_unknown", Breakdown.EDUCATION_LEVEL, Set.of("unknown"), false),
            new Told("in_priority_neighbourhood", Breakdown.IN_QPV, Set.of("true"), false), new Told("qpv_known", Breakdown.IN_QPV, Set.of("unknown"), true),
            new Told("qpv_unknown", Breakdown.IN_QPV, Set.of("unknown"), false));

    /** Whether the members of a cell of learners make everybody in it counted. */
    static boolean isEverybody(CellKey cell, String count) {
        return count.equals("learners") || TOLD.stream().anyMatch(told -> told.count().equals(count) && cell.isSplitBy(told.breakdown()) && told.includes(cell.member(told.breakdown())));
    }

    /** An entrant and a leaver are learners of the year, and every learner has started some time; by gender too, which is the person's. */
    record Across(Population part, String partCount, Population whole, String wholeCount) {}

    static final List<Across> ACROSS = List.of(
            new Across(Population.FIRST, "entrants", Population.LEARNER, "learners"),
            new Across(Population.EXIT, "leavers", Population.LEARNER, "learners"),
            new Across(Population.LEARNER, "learners", Population.FIRST, Numbering.CUMULATED + "entrants"));

    static List<Parts> parts(Population population) {
        return PARTS.getOrDefault(population, List.of());
    }

    static List<Balance> balances(Population population) {
        return BALANCES.getOrDefault(population, List.of());
    }

    /** How the members of a breakdown stand to their total. */
    enum Adding {
        /** Everybody is in one member. */
        SUM,
        /** Everybody is in one or more: the total is at most the sum, and at least each of them. */
        COVER
    }

    /** A person has one gender, but may apply for sessions in several regions, with another level stated in each file; a programme has sessions at several sites. */
    static Adding adding(Population population, String count, Breakdown breakdown) {
        return switch (population) {
            case LEARNER, FIRST, EXIT -> Adding.SUM;
            case APPLICATION -> count.equals("files") || count.equals("admitted_files") || breakdown == Breakdown.GENDER ? Adding.SUM : Adding.COVER;
            case SESSION -> count.startsWith("sessions") || breakdown != Breakdown.REGION && breakdown != Breakdown.DEPARTMENT ? Adding.SUM : Adding.COVER;
        };
    }
}
