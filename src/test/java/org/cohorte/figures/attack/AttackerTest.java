package org.cohorte.figures.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cohorte.figures.AttackReport;
import org.cohorte.figures.Attacks;
import org.cohorte.figures.Attacks.Depth;
import org.cohorte.figures.AttackReport.Cell;
import org.cohorte.figures.AttackReport.Interval;
import org.cohorte.figures.AttackReport.Part;
import org.cohorte.figures.AttackReport.Verdict;
import org.cohorte.figures.ContradictoryPublication;
import org.cohorte.figures.DisclosureSettings;
import org.cohorte.figures.Figure.Confidentiality;
import org.cohorte.figures.PublishedFigures;
import org.cohorte.figures.PublishedFigures.Rules;
import org.junit.jupiter.api.Test;

/** Small publications whose hidden counts a person can work out on paper. */
class AttackerTest {

    private static final Rules CODES_ALIKE = new Rules(DisclosureSettings.standard(), false);

    private static AttackReport attack(Publication publication) {
        return new Attacker().attack(publication.published(), List.of(), Depth.FARTHER);
    }

    private static Cell cell(AttackReport report, String indicator, String dimensions, String members, Part part) {
        return report.of(Publication.key(indicator, 2020, dimensions, members), part).orElseThrow();
    }

    private static Cell value(AttackReport report, String dimensions, String members) {
        return cell(report, "learners", dimensions, members, Part.VALUE);
    }

    private static Publication regions() {
        return Publication.of().told("learners", 2020, "", "", 100).told("learners", 2020, "region", "53", 50);
    }

    @Test
    void subtractsTheMembersToldFromTheirTotal() {
        AttackReport report = attack(regions().told("learners", 2020, "region", "84", 45).primary("learners", 2020, "region", "11"));
        Cell found = value(report, "region", "11");
        assertThat(found.verdict()).isEqualTo(Verdict.RECOMPUTED);
        assertThat(found.interval()).isEqualTo(Interval.of(5));
        assertThat(found.narrowing()).hasToString("[learners 2020 [100] = learners 2020 region=11 [not told, 5] + learners 2020 region=84 [45] + learners 2020 region=53 [50]]");
        assertThat(found.figures()).contains(Publication.key("learners", 2020, "region", "84"));
    }

    @Test
    void leavesACountFrom1ToTheThresholdBesideALargeSecondOne() {
        AttackReport report = attack(regions().secondary("learners", 2020, "region", "84").primary("learners", 2020, "region", "11"));
        assertThat(report.isHeld()).isTrue();
        assertThat(value(report, "region", "11").interval()).hasToString("1 to 10");
        assertThat(value(report, "region", "84").interval()).hasToString("40 to 49");
    }

    @Test
    void narrowsACountBesideASecondOneThatIsHardlyLarger() {
        Publication both = Publication.of().told("learners", 2020, "", "", 67).told("learners", 2020, "region", "53", 50)
                .primary("learners", 2020, "region", "11").secondary("learners", 2020, "region", "84");
        AttackReport report = attack(both);
        assertThat(value(report, "region", "11").interval()).as("the second is more than 10, so at most 6 are left of 17").hasToString("1 to 6");
        assertThat(value(report, "region", "11").verdict()).isEqualTo(Verdict.NARROWED);
        assertThat(value(attack(both.with(CODES_ALIKE)), "region", "11").interval()).as("without the codes").hasToString("0 to 17");
    }

    @Test
    void subtractsAcrossTablesThatShareMembers() {
        AttackReport report = attack(Publication.of().told("learners", 2020, "", "", 90)
                .told("learners", 2020, "region", "11", 40).told("learners", 2020, "region", "84", 50)
                .told("learners", 2020, "gender", "f", 30).told("learners", 2020, "gender", "m", 60)
                .told("learners", 2020, "region*gender", "11*f", 22).secondary("learners", 2020, "region*gender", "11*m")
                .primary("learners", 2020, "region*gender", "84*f").secondary("learners", 2020, "region*gender", "84*m"));
        assertThat(value(report, "region*gender", "84*f").interval()).isEqualTo(Interval.of(8));
        assertThat(value(report, "region*gender", "84*m").interval()).isEqualTo(Interval.of(42));
        assertThat(value(report, "region*gender", "11*m").interval()).isEqualTo(Interval.of(18));
    }

    @Test
    void meetsTheWomenAgainAmongTheLearnersByGender() {
        AttackReport report = attack(Publication.of().told("learners", 2020, "", "", 100)
                .told("learners", 2020, "region", "11", 60).told("learners", 2020, "region", "84", 40)
                .primary("learners", 2020, "region*gender", "11*f").told("learners", 2020, "region*gender", "11*m", 50)
                .told("learners", 2020, "region*gender", "84*m", 25).told("learners", 2020, "region*gender", "84*f", 15)
                .told("women-share", 2020, "", "", 25, 100).primary("women-share", 2020, "region", "11").told("women-share", 2020, "region", "84", 15, 40));
        assertThat(cell(report, "women-share", "region", "11", Part.NUMERATOR).interval()).isEqualTo(Interval.of(10));
        assertThat(value(report, "region*gender", "11*f").interval()).isEqualTo(Interval.of(10));
    }

    @Test
    void findsTheBaseOfAShareInAnotherShareOverTheSameBase() {
        AttackReport report = attack(Publication.of()
                .told("outcome-response-rate", 2020, "", "", 60, 90).told("positive-exit-rate-lowest", 2020, "", "", 40, 90).told("positive-exit-rate-highest", 2020, "", "", 70, 90)
                .secondary("positive-exit-rate", 2020, "", ""));
        assertThat(cell(report, "positive-exit-rate", "", "", Part.NUMERATOR).interval()).isEqualTo(Interval.of(40));
        assertThat(cell(report, "positive-exit-rate", "", "", Part.NUMERATOR).verdict()).as("40 are not few").isEqualTo(Verdict.PROTECTED);
    }

    @Test
    void subtractsOneYearFromTheNextInACumulativeSeries() {
        AttackReport report = attack(Publication.of().told("entrants", 2019, "", "", 80).told("learners-cumulative", 2019, "", "", 80)
                .told("entrants", 2020, "", "", 70).told("learners-cumulative", 2020, "", "", 150)
                .told("entrants", 2019, "region", "11", 30).told("entrants", 2019, "region", "84", 50)
                .primary("entrants", 2020, "region", "11").secondary("entrants", 2020, "region", "84")
                .told("learners-cumulative", 2019, "region", "11", 30).told("learners-cumulative", 2019, "region", "84", 50)
                .told("learners-cumulative", 2020, "region", "11", 37).secondary("learners-cumulative", 2020, "region", "84"));
        assertThat(cell(report, "entrants", "region", "11", Part.VALUE).interval()).isEqualTo(Interval.of(7));
        assertThat(cell(report, "learners-cumulative", "region", "84", Part.VALUE).interval()).isEqualTo(Interval.of(113));
    }

    @Test
    void addsDepartmentsToTheirRegionAndProgrammesToTheirProvider() {
        AttackReport report = attack(Publication.of().with(Publication.programmes(Map.of("web", "school", "data", "school", "net", "other"), Map.of()))
                .told("learners", 2020, "", "", 100).told("learners", 2020, "region", "84", 60).told("learners", 2020, "region", "11", 40)
                .told("learners", 2020, "department", "69", 53).primary("learners", 2020, "department", "38").secondary("learners", 2020, "department", "75")
                .told("learners", 2020, "provider", "school", 70).told("learners", 2020, "provider", "other", 30)
                .told("learners", 2020, "programme", "web", 64).primary("learners", 2020, "programme", "data").secondary("learners", 2020, "programme", "net"));
        assertThat(value(report, "department", "38").interval()).isEqualTo(Interval.of(7));
        assertThat(value(report, "programme", "data").interval()).isEqualTo(Interval.of(6));
        assertThat(value(report, "programme", "net").interval()).isEqualTo(Interval.of(30));
    }

    @Test
    void readsARankingAsInequalities() {
        Publication ranking = Publication.of().with(CODES_ALIKE).told("learners", 2020, "", "", 220)
                .told("learners", 2020, "occupation", "developer", 100).secondary("learners", 2020, "occupation", "designer").told("learners", 2020, "occupation", "analyst", 52)
                .secondary("learners", 2020, "occupation", "tester")
                .told("occupation-rank", 2020, "occupation", "developer", 1).told("occupation-rank", 2020, "occupation", "designer", 2).told("occupation-rank", 2020, "occupation", "analyst", 3);
        AttackReport report = attack(ranking.secondary("occupation-rank", 2020, "occupation", "tester"));
        assertThat(value(report, "occupation", "designer").interval()).as("more than 52, and no more than the tester leaves").hasToString("53 to 68");
        assertThat(value(report, "occupation", "tester").interval()).hasToString("0 to 15");
    }

    @Test
    void doesNotAddApplicantsOfSeveralRegions() {
        AttackReport report = attack(Publication.of().with(CODES_ALIKE).told("applicants", 2020, "", "", 100).told("applications", 2020, "", "", 150)
                .told("applicants", 2020, "region", "11", 90).primary("applicants", 2020, "region", "84").told("applicants", 2020, "region", "53", 40)
                .told("applications", 2020, "region", "11", 95).told("applications", 2020, "region", "84", 15).told("applications", 2020, "region", "53", 40));
        assertThat(cell(report, "applicants", "region", "84", Part.VALUE).interval()).as("not 100 − 130; no more than files").hasToString("0 to 15");
    }

    @Test
    void addsApplicantsOfEachGender() {
        AttackReport report = attack(Publication.of().told("applicants", 2020, "", "", 100).told("applicants", 2020, "gender", "m", 94).primary("applicants", 2020, "gender", "f"));
        assertThat(cell(report, "applicants", "gender", "f", Part.VALUE).verdict()).isEqualTo(Verdict.RECOMPUTED);
    }

    @Test
    void seesApplicantsThroughTheirFiles() {
        AttackReport report = attack(Publication.of().told("applicants", 2020, "", "", 100).told("applications", 2020, "", "", 150)
                .told("applicants", 2020, "region", "11", 99).primary("applicants", 2020, "region", "84")
                .told("applications", 2020, "region", "11", 149).told("applications", 2020, "region", "84", 1));
        assertThat(cell(report, "applicants", "region", "84", Part.VALUE).interval()).isEqualTo(Interval.of(1));
    }

    @Test
    void hearsAMissingRow() {
        AttackReport report = attack(Publication.of()
                .told("completion-rate", 2020, "", "", 60, 90).told("completion-rate", 2020, "region", "11", 52, 78).primary("completion-rate", 2020, "region", "84")
                .told("outcome-response-rate", 2020, "", "", 30, 60).told("outcome-response-rate", 2020, "region", "11", 30, 52).primary("outcome-response-rate", 2020, "region", "84")
                .told("positive-exit-rate", 2020, "", "", 20, 30).told("positive-exit-rate", 2020, "region", "11", 20, 30));
        Cell silent = cell(report, "outcome-response-rate", "region", "84", Part.NUMERATOR);
        assertThat(silent.interval()).as("no row of positive exits: nobody answered").isEqualTo(Interval.of(0));
        assertThat(silent.verdict()).as("nobody is no few people").isEqualTo(Verdict.PROTECTED);
    }

    @Test
    void doesNotCallAFindingWhatTheDefinitionSays() {
        AttackReport report = attack(Publication.of().told("learners", 2020, "", "", 100).told("learners", 2020, "gender", "m", 60)
                .told("learners", 2020, "gender", "f", 32).primary("learners", 2020, "gender", "x").primary("learners", 2020, "gender", "unknown")
                .told("women-share", 2020, "", "", 32, 95).told("women-share", 2020, "gender", "m", 0, 60).told("women-share", 2020, "gender", "f", 32, 32).primary("women-share", 2020, "gender", "x"));
        assertThat(cell(report, "women-share", "gender", "x", Part.NUMERATOR).verdict()).isEqualTo(Verdict.BY_DEFINITION);
        assertThat(value(report, "gender", "unknown").verdict()).as("the base of the network is 95").isEqualTo(Verdict.RECOMPUTED);
    }

    @Test
    void takesAnEarlierPublicationOfTheSameRecordsIntoAccount() {
        Publication now = regions().secondary("learners", 2020, "region", "84").primary("learners", 2020, "region", "11");
        Publication before = regions().told("learners", 2020, "region", "84", 45).secondary("learners", 2020, "region", "11");
        AttackReport report = new Attacker().attack(now.published(), List.of(before.published()), Depth.FARTHER);
        assertThat(value(report, "region", "11").interval()).isEqualTo(Interval.of(5));
        Publication otherRecords = Publication.of().told("learners", 2020, "", "", 99).told("learners", 2020, "region", "84", 44);
        assertThat(new Attacker().attack(now.published(), List.of(otherRecords.published()), Depth.FARTHER).isHeld()).as("late records came in between").isTrue();
    }

    @Test
    void setsAsideOnlyTheEarlierPublicationThatDoesNotFit() {
        Publication now = regions().secondary("learners", 2020, "region", "84").primary("learners", 2020, "region", "11");
        Publication fitting = regions().told("learners", 2020, "region", "84", 45).secondary("learners", 2020, "region", "11");
        Publication correctedSince = regions().told("learners", 2020, "region", "84", 60).secondary("learners", 2020, "region", "11");
        AttackReport report = new Attacker().attack(now.published(), List.of(fitting.published(), correctedSince.published()), Depth.FARTHER);
        assertThat(report.setAside()).isEqualTo(1);
        assertThat(value(report, "region", "11").interval()).isEqualTo(Interval.of(5));
    }

    private static AttackReport attack(Publication now, Publication before) {
        return new Attacker().attack(now.published(), List.of(before.published()), Depth.FARTHER);
    }

    private static Publication regionsHidden() {
        return regions().with(CODES_ALIKE).secondary("learners", 2020, "region", "84").primary("learners", 2020, "region", "11");
    }

    private static Publication byRegionAndGender() {
        return Publication.of().with(CODES_ALIKE).told("learners", 2020, "region*gender", "84*f", 20).told("learners", 2020, "region*gender", "84*m", 25)
                .secondary("learners", 2020, "region*gender", "53*f").secondary("learners", 2020, "region*gender", "53*m").primary("learners", 2020, "region*gender", "11*f");
    }

    @Test
    void addsUpATableThatAnEarlierPublicationToldAndThisOneLacks() {
        AttackReport report = attack(regionsHidden(), byRegionAndGender());
        Cell found = value(report, "region", "11");
        assertThat(found.interval()).isEqualTo(Interval.of(5));
        assertThat(found.narrowing()).anyMatch(statement -> statement.toString().contains("learners 2020 region*gender=84*m [25, published before]"));
        assertThat(found.narrowing().stream().flatMap(statement -> statement.told().stream())).as("what was told before can be hidden no more").isNotEmpty()
                .allMatch(count -> count.dimensions().size() < 2);
        assertThat(attack(regionsHidden()).isHeld()).as("without it").isTrue();
    }

    @Test
    void hearsTheRowThatIsMissingInATableOfAnEarlierPublication() {
        Cell found = value(attack(regionsHidden(), byRegionAndGender()), "region*gender", "11*f");
        assertThat(found.interval()).as("no man in region 11").isEqualTo(Interval.of(5));
        assertThat(found.confidentiality()).isEqualTo(Confidentiality.C);
    }

    @Test
    void usesNoTableOfAnEarlierPublicationWhereRecordsHaveChanged() {
        AttackReport report = attack(regionsHidden(), byRegionAndGender().told("learners", 2020, "region", "53", 49));
        assertThat(report.isHeld()).isTrue();
        assertThat(report.setAside()).isZero();
        assertThat(report.of(Publication.key("learners", 2020, "region*gender", "11*f"), Part.VALUE)).isEmpty();
    }

    @Test
    void takesRecordsForChangedWhereARowOfPeopleIsMissingNow() {
        Publication now = Publication.of().with(CODES_ALIKE).told("learners", 2020, "", "", 100).secondary("learners", 2020, "region", "53").secondary("learners", 2020, "region", "11");
        AttackReport report = attack(now, Publication.of().told("learners", 2020, "region", "84", 45).told("learners", 2020, "region", "11", 30));
        assertThat(value(report, "region", "11").interval()).hasToString("0 to 100");
        assertThat(report.setAside()).isZero();
    }

    /** The years of a table that is no longer published end with the publication that told it. */
    @Test
    void hearsNoMissingRowInAYearThatAnEarlierPublicationDidNotTell() {
        Publication now = regionsHidden().told("learners", 2021, "", "", 200).told("learners", 2021, "region", "11", 90).told("learners", 2021, "region", "84", 110)
                .told("learners", 2021, "gender", "f", 80).told("learners", 2021, "gender", "m", 120)
                .secondary("learners", 2021, "region*gender", "11*f").secondary("learners", 2021, "region*gender", "11*m")
                .secondary("learners", 2021, "region*gender", "84*f").secondary("learners", 2021, "region*gender", "84*m");
        AttackReport report = attack(now, Publication.of().told("women-share", 2020, "", "", 20, 50).told("women-share", 2020, "region", "53", 20, 50));
        assertThat(report.setAside()).isZero();
        assertThat(report.of(Publication.key("learners", 2021, "region*gender", "11*f"), Part.VALUE).orElseThrow().interval().values()).isGreaterThan(10);
    }

    @Test
    void narrowsWhatAnEarlierPublicationHidInATableThatThisOneLacks() {
        Publication before = Publication.of().with(CODES_ALIKE).told("learners", 2020, "", "", 100).told("learners", 2020, "region*gender", "11*f", 40)
                .secondary("learners", 2020, "region*gender", "11*m").primary("learners", 2020, "region*gender", "84*f").told("learners", 2020, "region*gender", "84*m", 30);
        Publication now = Publication.of().with(CODES_ALIKE).told("learners", 2020, "", "", 100).told("learners", 2020, "region", "11", 65).told("learners", 2020, "region", "84", 35);
        Cell found = value(attack(now, before), "region*gender", "84*f");
        assertThat(found.verdict()).isEqualTo(Verdict.RECOMPUTED);
        assertThat(found.interval()).isEqualTo(Interval.of(5));
        AttackReport loosened = attack(now.with(new Rules(new DisclosureSettings(3, 20, Set.of()), false)), before);
        assertThat(loosened.isHeld()).as("5 may be told under the rules of now").isTrue();
        AttackReport loosenedLess = attack(now.with(new Rules(new DisclosureSettings(5, 20, Set.of()), false)), before);
        assertThat(value(loosenedLess, "region*gender", "84*f").verdict()).as("5 is hidden by those too").isEqualTo(Verdict.RECOMPUTED);
    }

    @Test
    void readsARankingThatAnEarlierPublicationTold() {
        Publication now = Publication.of().with(CODES_ALIKE).told("learners", 2020, "", "", 220)
                .told("learners", 2020, "occupation", "developer", 100).secondary("learners", 2020, "occupation", "designer").told("learners", 2020, "occupation", "analyst", 52)
                .secondary("learners", 2020, "occupation", "tester");
        Publication ranked = Publication.of().told("learners", 2020, "", "", 220).told("occupation-rank", 2020, "occupation", "developer", 1)
                .told("occupation-rank", 2020, "occupation", "designer", 2).told("occupation-rank", 2020, "occupation", "analyst", 3).secondary("occupation-rank", 2020, "occupation", "tester");
        assertThat(value(attack(now, ranked), "occupation", "designer").interval()).as("a ranking that this one lacks").hasToString("53 to 68");
        now.told("occupation-rank", 2020, "occupation", "developer", 1).secondary("occupation-rank", 2020, "occupation", "designer")
                .secondary("occupation-rank", 2020, "occupation", "analyst").secondary("occupation-rank", 2020, "occupation", "tester");
        assertThat(value(attack(now), "occupation", "designer").interval()).hasToString("0 to 68");
        assertThat(value(attack(now, ranked), "occupation", "designer").interval()).as("places that this one hides").hasToString("53 to 68");
        assertThat(value(attack(now, ranked.told("learners", 2020, "occupation", "analyst", 53)), "occupation", "designer").interval()).as("of other records").hasToString("0 to 68");
    }

    private static Publication completions() {
        return Publication.of().with(CODES_ALIKE).told("completion-rate", 2019, "", "", 25, 28).told("completion-rate", 2020, "", "", 200, 300)
                .told("completion-rate", 2019, "programme", "web", 25, 28).primary("completion-rate", 2020, "programme", "web").secondary("completion-rate", 2020, "programme", "data");
    }

    private static Cell left(AttackReport report) {
        return cell(report, "completion-rate", "programme", "web", Part.BASE);
    }

    @Test
    void subtractsAYearFromARateOverTwoThatAnEarlierPublicationTold() {
        Publication before = Publication.of().told("completion-rate", 2019, "", "", 25, 28).told("completion-rate-two-years", 2020, "programme", "web", 30, 40);
        assertThat(left(attack(completions())).verdict()).isEqualTo(Verdict.PROTECTED);
        assertThat(left(attack(completions(), before)).interval()).as("a rate that this one lacks").isEqualTo(Interval.of(12));
        assertThat(left(attack(completions().secondary("completion-rate-two-years", 2020, "programme", "web"), before)).interval()).as("a rate that this one hides").isEqualTo(Interval.of(12));
        assertThat(left(attack(completions(), before.told("completion-rate", 2019, "programme", "web", 24, 28))).interval()).as("the first of the two years was corrected").hasToString("0 to 300");
    }

    @Test
    void hearsARateOverTwoYearsThatAnEarlierPublicationHidUnderItsOwnRules() {
        Publication before = Publication.of().with(new Rules(new DisclosureSettings(5, 13, Set.of()), false)).secondary("completion-rate-two-years", 2020, "programme", "web");
        assertThat(left(attack(completions(), before)).interval()).as("its year alone was too small for 13").hasToString("0 to 12");
        Publication both = completions().secondary("completion-rate-two-years", 2020, "programme", "web");
        assertThat(left(attack(both, before)).interval()).hasToString("0 to 12");
    }

    @Test
    void hearsARateOverTwoYearsThatOnlyAnEarlierPublicationHasByItsRulesAlone() {
        Publication now = completions().with(new Rules(new DisclosureSettings(5, 10, Set.of()), false));
        Publication hiding = Publication.of().with(CODES_ALIKE).secondary("completion-rate-two-years", 2020, "programme", "web");
        AttackReport hidden = attack(now, hiding);
        assertThat(left(hidden).interval()).as("below 20, though 10 be enough now").hasToString("0 to 19");
        Publication telling = Publication.of().with(CODES_ALIKE).told("completion-rate-two-years", 2020, "programme", "web", 33, 43);
        AttackReport told = attack(now, telling);
        assertThat(left(told).interval()).isEqualTo(Interval.of(15));
        assertThat(List.of(hidden, told)).extracting(AttackReport::setAside).containsOnly(0);
        Publication both = now.secondary("completion-rate-two-years", 2020, "programme", "web");
        assertThat(left(attack(both, hiding)).interval()).as("too small for 10 as well").hasToString("0 to 9");
    }

    @Test
    void findsTheSameBesideEarlierTablesWhereItIsPreparedForTheRows() {
        Attacks prepared = new Attacker().onRowsOf(regionsHidden().published());
        Publication byGender = regionsHidden().told("learners", 2020, "gender", "f", 30).told("learners", 2020, "gender", "m", 70);
        PublishedFigures before = byRegionAndGender().published();
        PublishedFigures otherRecords = byRegionAndGender().told("learners", 2020, "gender", "f", 31).told("learners", 2020, "gender", "m", 69).published();
        for (Publication publication : List.of(regionsHidden(), byGender, regionsHidden())) {
            for (List<PublishedFigures> earlier : List.of(List.<PublishedFigures>of(), List.of(before), List.of(otherRecords, before), List.of(otherRecords))) {
                assertThat(prepared.attack(publication.published(), earlier, Depth.FARTHER).cells())
                        .hasToString(new Attacker().attack(publication.published(), earlier, Depth.FARTHER).cells().toString());
            }
        }
    }

    @Test
    void findsNothingWhereEverythingHiddenIsWideOpen() {
        AttackReport report = attack(Publication.of().told("learners", 2020, "", "", 400)
                .primary("learners", 2020, "region", "11").secondary("learners", 2020, "region", "84").secondary("learners", 2020, "region", "53"));
        assertThat(report.breaches()).isEmpty();
        assertThat(report.count(Verdict.PROTECTED)).isEqualTo(3);
    }

    @Test
    void believesNoCodeThatCannotBeTrue() {
        AttackReport report = attack(regions().told("learners", 2020, "region", "84", 30).primary("learners", 2020, "region", "11"));
        assertThat(value(report, "region", "11").interval()).as("20 is no primary count, whatever its code").isEqualTo(Interval.of(20));
    }

    @Test
    void recomputesWithoutAnyInterval() {
        Publication narrow = Publication.of().told("learners", 2020, "", "", 67).told("learners", 2020, "region", "53", 50)
                .primary("learners", 2020, "region", "11").secondary("learners", 2020, "region", "84");
        assertThat(new Attacker().attack(narrow.published(), List.of(), Depth.EQUATIONS).count(Verdict.RECOMPUTED)).isZero();
    }

    @Test
    void saysOfWhichCountPublishedFiguresContradictEachOther() {
        Publication tooMany = regions().told("learners", 2020, "region", "84", 60).primary("learners", 2020, "region", "11");
        assertThatThrownBy(() -> attack(tooMany)).isInstanceOf(ContradictoryPublication.class).hasMessageContaining("learners 2020");
    }

    @Test
    void findsTheSameWhereItIsPreparedForTheRows() {
        Publication telling = regions().told("learners", 2020, "region", "84", 45).primary("learners", 2020, "region", "11");
        Publication hiding = regions().secondary("learners", 2020, "region", "84").primary("learners", 2020, "region", "11");
        for (Publication publication : List.of(telling, hiding, regions().primary("learners", 2020, "region", "11"))) {
            Attacks prepared = new Attacker().onRowsOf(hiding.published());
            assertThat(prepared.attack(publication.published(), List.of(), Depth.FARTHER).cells()).hasToString(attack(publication).cells().toString());
        }
    }

    @Test
    void looksAgainAtWhatAPlanHidesMore() {
        Publication telling = regions().told("learners", 2020, "region", "84", 45).primary("learners", 2020, "region", "11");
        Publication hiding = regions().secondary("learners", 2020, "region", "84").primary("learners", 2020, "region", "11");
        Attacks prepared = new Attacker().onRowsOf(telling.published());
        assertThat(prepared.attack(telling.published(), List.of(), Depth.FAR).isHeld()).isFalse();
        assertThat(prepared.attack(hiding.published(), List.of(), Depth.FAR).isHeld()).isTrue();
        assertThat(prepared.attack(telling.published(), List.of(), Depth.FAR).isHeld()).as("a count told after all").isFalse();
    }

    @Test
    void aNarrowingThatNeedsTheNetworkAloneIsToldByIt() {
        AttackReport report = attack(Publication.of().told("learners", 2020, "", "", 12).primary("learners", 2020, "region", "11").primary("learners", 2020, "region", "84"));
        assertThat(report.cells()).isNotEmpty().allMatch(cell -> cell.verdict() == Verdict.PROTECTED || cell.verdict() == Verdict.TOLD_BY_THE_NETWORK);
        AttackReport narrow = attack(Publication.of().told("learners", 2020, "", "", 8).with(CODES_ALIKE).primary("learners", 2020, "region", "11").primary("learners", 2020, "region", "84"));
        assertThat(narrow.cells()).isNotEmpty().allMatch(cell -> cell.verdict() == Verdict.TOLD_BY_THE_NETWORK);
    }
}
