package org.cohorte.releases.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.cohorte.releases.ChangedEdition;
import org.cohorte.releases.Edition;
import org.cohorte.releases.FigureKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttackCheckTest {

    @TempDir
    private Path folder;

    @Test
    void figuresThatContradictEachOtherBlockTheRelease() {
        Edition contradictory = ChangedEdition.in(folder.resolve("contradictory")).telling("learners,2020,,", "100,people,,,A,F").read();
        CheckResult result = AttackCheck.of(contradictory, List.of(), List.of()).narrowed();
        assertThat(result).isInstanceOf(CheckResult.Blocking.class);
        assertThat(result.all()).singleElement().satisfies(finding -> {
            assertThat(finding.key()).isEqualTo("attack:contradiction");
            assertThat(finding.detail().en()).startsWith("The figures contradict each other: no numbers fit all that they say of ");
        });
    }

    /** The edition of the tests narrows some of what it hides. */
    @Test
    void whatFollowsFromAnEarlierEditionAloneIsExplainedAndDoesNotBlock() {
        Edition careless = ChangedEdition.in(folder.resolve("careless")).read();
        assertThat(AttackCheck.of(careless, List.of(), List.of()).narrowed()).isInstanceOf(CheckResult.Blocking.class);
        assertThat(AttackCheck.of(careless, List.of(), List.of()).givenAwayBefore().all()).isEmpty();
        AttackCheck again = AttackCheck.of(careless, List.of(), List.of(careless.files().folder()));
        assertThat(again.narrowed().all()).isEmpty();
        assertThat(again.givenAwayBefore().all()).singleElement().satisfies(finding -> assertThat(finding.key()).isEqualTo("shown_before"));
    }

    /** The learners of a region whose gender is not known are told; of how many of them the level is not known follows from the region's figure. */
    @Test
    void aNumeratorThatTheDraftGivesAwayBlocksThoughAnEarlierEditionGaveItsBaseAway() {
        Edition before = ChangedEdition.in(folder.resolve("before")).telling("education-level-unknown-share,2016,region,84", ",percent,,,A,D").read();
        Edition draft = ChangedEdition.in(folder.resolve("draft")).read();
        String share = "attack:" + new FigureKey("education-level-unknown-share", 2016, "region*gender", "84*unknown");
        assertThat(narrowed(draft)).contains(share + ":base", share + ":numerator");
        assertThat(narrowed(draft, before.files().folder())).contains(share + ":numerator").doesNotContain(share + ":base");
    }

    private static List<String> narrowed(Edition draft, Path... earlier) {
        return AttackCheck.of(draft, List.of(), List.of(earlier)).narrowed().all().stream().map(Finding::key).toList();
    }

    @Test
    void aGroupThatGrewByFewPeopleSinceAnEditionBeforeIsExplained() {
        Edition before = ChangedEdition.in(folder.resolve("before")).read();
        long learners = Long.parseLong(before.figure(new FigureKey("learners", 2020, "region", "11")).orElseThrow().value());
        assertThat(ofRegion(learners + 3).fewBetweenEditions().all()).singleElement().satisfies(finding -> assertThat(finding.detail().en()).endsWith("from an earlier edition: 1."));
        assertThat(ofRegion(learners + 30).fewBetweenEditions().all()).isEmpty();
    }

    @Test
    void theExplanationOfFewPeopleBetweenEditionsIsAskedForAgainWhereTheSameGroupDiffersOtherwise() {
        Edition before = ChangedEdition.in(folder.resolve("before")).read();
        long learners = Long.parseLong(before.figure(new FigureKey("learners", 2020, "region", "11")).orElseThrow().value());
        Finding three = ofRegion(learners + 3).fewBetweenEditions().all().getFirst();
        assertThat(ofRegion(learners + 4).fewBetweenEditions().all()).singleElement().satisfies(four -> {
            assertThat(four.detail()).isEqualTo(three.detail());
            assertThat(four.found()).isNotEqualTo(three.found());
        });
    }

    private AttackCheck ofRegion(long learners) {
        Path place = folder.resolve("learners-" + learners);
        Edition draft = ChangedEdition.in(place).telling("learners,2020,region,11", learners + ",people,,,A,F").read();
        return AttackCheck.of(draft, List.of(), List.of(folder.resolve("before")));
    }
}
