package org.cohorte.releases.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cohorte.foundation.text.Bilingual;
import org.cohorte.releases.ChangedEdition;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionTexts;
import org.cohorte.releases.FigureKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checks on the edition of the page tests, with figures changed. */
class FigureChecksTest {

    @TempDir
    private Path folder;

    @Test
    void fewAnswersMustBeExplained() {
        assertThat(checks(Edition.in(Path.of("src/test/resources/editions/2020"))).responseRate()).isInstanceOf(CheckResult.Passed.class);
        CheckResult result = checks(changed("outcome-response-rate,2020,,", "40.0,percent,3200,8000,A,F")).responseRate();
        assertThat(result).isInstanceOf(CheckResult.ToBeExplained.class);
        assertThat(result.all()).singleElement().satisfies(finding -> {
            assertThat(finding.key()).isEqualTo("response_rate:outcome-response-rate:2020");
            assertThat(finding.detail().fr()).isEqualTo("outcome-response-rate vaut 40,0\u202f% en 2020, sous 50\u202f%.");
            assertThat(finding.figures()).containsExactly(FigureKey.ofNetwork("outcome-response-rate", 2020));
        });
    }

    @Test
    void manyUnknownValuesMustBeExplained() {
        CheckResult result = checks(changed("gender-unknown-share,2020,,", "12.0,percent,1782,14853,A,F")).unknownShares();
        assertThat(result.all()).extracting(Finding::key).containsExactly("unknown_shares:gender-unknown-share:2020");
    }

    @Test
    void aLeapMustBeExplainedBesideTheUsualRange() {
        CheckResult usual = checks(Edition.in(Path.of("src/test/resources/editions/2020"))).usualRange();
        assertThat(usual.all()).extracting(Finding::key).doesNotContain("usual_range:women-share:2020");
        CheckResult leap = checks(changed("women-share,2020,,", "60.0,percent,8874,14790,A,F")).usualRange();
        assertThat(leap.all()).filteredOn(finding -> finding.key().equals("usual_range:women-share:2020")).singleElement()
                .satisfies(finding -> assertThat(finding.detail().en()).contains("women-share changes by +").contains("as a rule by"));
    }

    @Test
    void aShareDeclaredNotSensitiveMustBeExplainedWithTheFiguresOfFewPeopleThatItTells() {
        assertThat(checks(Edition.in(Path.of("src/test/resources/editions/2020"))).notSensitive()).isInstanceOf(CheckResult.Passed.class);
        Finding declared = notSensitive("women-share", "women-share,2020,region,03", "30.0,percent,30,100,A,F");
        assertThat(declared.key()).isEqualTo("not_sensitive:women-share");
        assertThat(declared.detail().en()).isEqualTo("women-share is declared not sensitive. "
                + "Figures of groups told for that reason, of which the numerator or the rest counts 1 to 10 people: 0.");
        assertThat(notSensitive("women-share", "women-share,2020,region,03", "4.0,percent,4,100,A,F").figures())
                .containsExactly(new FigureKey("women-share", 2020, "region", "03"));
        assertThat(notSensitive("women-share", "women-share,2020,region,03", "96.0,percent,96,100,A,F").detail().fr()).endsWith("1 à 10 personnes\u202f: 1.");
    }

    private Finding notSensitive(String share, String key, String rest) {
        Edition draft = ChangedEdition.in(folder.resolve(Integer.toString(rest.hashCode()))).declaringNotSensitive(share).telling(key, rest).read();
        CheckResult result = checks(draft).notSensitive();
        assertThat(result).isInstanceOf(CheckResult.ToBeExplained.class);
        assertThat(result.all()).hasSize(1);
        return result.all().getFirst();
    }

    @Test
    void whatAnAmendmentMovesMustBeExplainedByIndicator() {
        Edition before = Edition.in(Path.of("src/test/resources/editions/2020"));
        CheckResult result = checks(changed("learners,2020,,", "14860,people,,,A,F")).movedByAmendment(Optional.of(before));
        assertThat(result.all()).singleElement().satisfies(finding -> {
            assertThat(finding.key()).isEqualTo("moved_by_amendment:learners");
            assertThat(finding.figures()).containsExactly(FigureKey.ofNetwork("learners", 2020));
        });
        assertThat(checks(before).movedByAmendment(Optional.empty())).isInstanceOf(CheckResult.Passed.class);
    }

    @Test
    void whatAnAmendmentMovesOfTheNetworkIsToldWithItsValues() {
        Finding finding = moved(changed("learners,2020,,", "14860,people,,,A,F"));
        assertThat(finding.detail().fr()).isEqualTo("learners diffère de la version précédente pour 2020 (14\u202f853 → 14\u202f860).");
        assertThat(finding.detail().en()).isEqualTo("learners differs from the version before for 2020 (14,853 → 14,860).");
        assertThat(moved(changed("learners,2020,,", "29000,people,,,A,F")).found()).isNotEqualTo(finding.found());
    }

    @Test
    void aShareThatAnAmendmentMovesIsToldAsOneWithItsCounts() {
        Bilingual detail = moved(changed("women-share,2020,,", "25.0,percent,3700,14800,A,F")).detail();
        assertThat(detail.fr()).endsWith("(26,0\u202f%, 3\u202f845 sur 14\u202f790 → 25,0\u202f%, 3\u202f700 sur 14\u202f800).");
        assertThat(detail.en()).endsWith("(26.0%, 3,845 of 14,790 → 25.0%, 3,700 of 14,800).");
    }

    @Test
    void whatAnAmendmentMovesOfGroupsMustBeExplainedTogetherByTable() {
        Edition amended = ChangedEdition.in(folder.resolve("groups")).telling("learners,2020,age_group,0-17", "377,people,,,A,F")
                .telling("learners,2020,age_group,18-25", "6110,people,,,A,F").telling("learners,2020,department,02", "129,people,,,A,F").read();
        Finding finding = moved(amended);
        assertThat(finding.key()).isEqualTo("moved_by_amendment:groups");
        assertThat(finding.detail().en()).isEqualTo("Figures of groups that differ from the version before: 3; by table: age_group 2, department 1.");
        Edition more = ChangedEdition.in(folder.resolve("more")).telling("learners,2020,age_group,0-17", "600,people,,,A,F")
                .telling("learners,2020,age_group,18-25", "5887,people,,,A,F").telling("learners,2020,department,02", "129,people,,,A,F").read();
        assertThat(moved(more).detail()).isEqualTo(finding.detail());
        assertThat(moved(more).found()).as("as many figures, other values").isNotEqualTo(finding.found());
    }

    private static Finding moved(Edition amended) {
        List<Finding> moved = checks(amended).movedByAmendment(Optional.of(Edition.in(Path.of("src/test/resources/editions/2020")))).all();
        assertThat(moved).hasSize(1);
        return moved.getFirst();
    }

    @Test
    void aProviderWithoutAWordBlocksUnlessItIsListed() {
        Edition edition = Edition.in(Path.of("src/test/resources/editions/2020"));
        List<EditionTexts.Provider> asked = List.of(new EditionTexts.Provider("a", "School A"), new EditionTexts.Provider("b", "School B"), new EditionTexts.Provider("c", "School C"));
        EditionTexts listed = new EditionTexts(List.of(), List.of(), Bilingual.NONE, Bilingual.NONE, List.of(asked.get(1)), List.of());
        CheckResult result = new TextChecks(edition, listed).signOffs(asked, Set.of("a"));
        assertThat(result).isInstanceOf(CheckResult.Blocking.class);
        assertThat(result.all()).extracting(Finding::key).containsExactly("sign_offs:c");
        assertThat(new TextChecks(edition, listed).signOffs(asked, Set.of("a", "c"))).isInstanceOf(CheckResult.Passed.class);
    }

    @Test
    void eachCheckHasItsTitleAndItsRuleInBothLanguages() {
        assertThat(Check.values()).allSatisfy(check -> {
            assertThat(check.title().fr()).isNotBlank().isNotEqualTo(check.title().en());
            assertThat(check.text().fr()).isNotBlank();
            assertThat(check.text().en()).isNotBlank();
        });
    }

    private Edition changed(String key, String rest) {
        return ChangedEdition.in(folder.resolve(Integer.toString(rest.hashCode()))).telling(key, rest).read();
    }

    private static FigureChecks checks(Edition edition) {
        return new FigureChecks(edition, Thresholds.standard());
    }
}
