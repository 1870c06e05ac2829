package org.cohorte.releases.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.cohorte.releases.ChangedEdition;
import org.cohorte.releases.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttackCheckTest {

    @TempDir
    private Path folder;

    @Test
    void figuresThatContradictEachOtherBlockTheRelease() {
        Edition contradictory = ChangedEdition.in(folder.resolve("contradictory")).telling("learners,2020,,", "100,people,,,A,F").read();
        CheckResult result = AttackCheck.of(contradictory, List.of()).narrowed();
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
        assertThat(AttackCheck.of(careless, List.of()).narrowed()).isInstanceOf(CheckResult.Blocking.class);
        assertThat(AttackCheck.of(careless, List.of()).givenAwayBefore().all()).isEmpty();
        AttackCheck again = AttackCheck.of(careless, List.of(careless.files().folder()));
        assertThat(again.narrowed().all()).isEmpty();
        assertThat(again.givenAwayBefore().all()).singleElement().satisfies(finding -> assertThat(finding.key()).isEqualTo("shown_before"));
    }
}
