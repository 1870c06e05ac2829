package org.cohorte.releases.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.cohorte.foundation.text.Bilingual;
import org.cohorte.releases.Definition;
import org.cohorte.releases.FigureKey;
import org.junit.jupiter.api.Test;

class PartsAndTotalsTest {

    private final PartsAndTotals sums = new PartsAndTotals(List.of(
            definition("learners", "people", "learner", "count", "learners", ""),
            definition("women-share", "percent", "learner", "share", "women", "gender_known"),
            definition("gender-unknown-share", "percent", "learner", "share", "gender_unknown", "learners"),
            definition("applicants", "people", "application", "count", "applicants", ""),
            definition("applications", "files", "application", "count", "files", ""),
            definition("programmes-returned-share", "percent", "session", "share", "programmes_returned", "programmes_left"),
            definition("entrants", "people", "first", "count", "entrants", ""),
            definition("learners-cumulative", "people", "first", "cumulative", "entrants", "")));

    @Test
    void membersThatAddUpAgree() {
        count("learners", 2020, "", "", 30);
        count("learners", 2020, "region", "11", 20);
        count("learners", 2020, "region", "84", 10);
        count("learners", 2020, "region*gender", "11*f", 5);
        count("learners", 2020, "region*gender", "11*m", 15);
        assertThat(sums.disagreements()).isEmpty();
        assertThat(sums.compared()).isPositive();
    }

    @Test
    void aMemberTooManyIsFoundAtItsTotal() {
        count("learners", 2020, "", "", 30);
        count("learners", 2020, "region", "11", 20);
        count("learners", 2020, "region", "84", 11);
        assertThat(sums.disagreements()).containsEntry("members", List.of(FigureKey.ofNetwork("learners", 2020)));
    }

    @Test
    void theBaseOfAShareAddsUpToo() {
        share("women-share", 2020, "", "", 10, 30);
        share("women-share", 2020, "region", "11", 6, 15);
        share("women-share", 2020, "region", "84", 4, 14);
        assertThat(sums.disagreements()).containsOnlyKeys("members");
    }

    @Test
    void hiddenMembersMayMakeUpWhatIsMissingButNothingMore() {
        count("learners", 2020, "", "", 30);
        count("learners", 2020, "region", "11", 20);
        sums.take(new FigureKey("learners", 2020, "region", "84"), Optional.empty(), Optional.empty());
        assertThat(sums.disagreements()).isEmpty();
        count("learners", 2020, "region", "53", 11);
        assertThat(sums.disagreements()).containsOnlyKeys("members");
    }

    @Test
    void aPersonWhoAppliedInTwoRegionsCountsInBothAndAFileInOne() {
        count("applicants", 2020, "", "", 30);
        count("applicants", 2020, "region", "11", 20);
        count("applicants", 2020, "region", "84", 15);
        count("applications", 2020, "", "", 40);
        count("applications", 2020, "region", "11", 40);
        assertThat(sums.disagreements()).isEmpty();
        count("applicants", 2020, "gender", "f", 10);
        count("applicants", 2020, "gender", "m", 10);
        assertThat(sums.disagreements()).as("together they reach the total").containsEntry("members", List.of(FigureKey.ofNetwork("applicants", 2020)));
    }

    @Test
    void noMemberExceedsItsTotal() {
        count("applicants", 2020, "", "", 30);
        count("applicants", 2020, "region", "11", 31);
        assertThat(sums.disagreements()).containsOnlyKeys("members");
    }

    @Test
    void aProgrammeThatIsBackInOneRegionNeedNotBeBackInAll() {
        share("programmes-returned-share", 2020, "", "", 0, 3);
        share("programmes-returned-share", 2020, "region", "11", 1, 3);
        assertThat(sums.disagreements()).isEmpty();
    }

    @Test
    void theCumulatedIsThatOfTheYearBeforeAndThoseWhoEntered() {
        count("learners-cumulative", 2019, "", "", 100);
        count("entrants", 2020, "", "", 30);
        count("learners-cumulative", 2020, "", "", 131);
        assertThat(sums.disagreements()).containsEntry("years", List.of(FigureKey.ofNetwork("learners-cumulative", 2020)));
    }

    @Test
    void aCountToldTwiceIsTheSame() {
        count("learners", 2020, "gender", "f", 12);
        share("gender-unknown-share", 2020, "gender", "f", 0, 13);
        assertThat(sums.disagreements()).containsOnlyKeys("told_twice");
    }

    private void count(String indicator, int year, String dimensions, String members, long value) {
        sums.take(new FigureKey(indicator, year, dimensions, members), Optional.of(value), Optional.empty());
    }

    private void share(String indicator, int year, String dimensions, String members, long numerator, long denominator) {
        sums.take(new FigureKey(indicator, year, dimensions, members), Optional.of(numerator), Optional.of(denominator));
    }

    private static Definition definition(String id, String unit, String population, String kind, String numerator, String denominator) {
        return new Definition(id, 1, unit, population, kind, numerator, denominator, "", Bilingual.NONE, Bilingual.NONE, List.of());
    }
}
