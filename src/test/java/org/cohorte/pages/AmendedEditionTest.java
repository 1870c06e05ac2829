package org.cohorte.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Readers of an amended edition see of each figure whether it is one of those that moved. */
class AmendedEditionTest {

    private static final String FIRST = "/publications/2020/v1";
    private static final String SECOND = "/publications/2020/v2";
    private static final String CORRECTED = "Corrigé le \\S+ \\S+ \\d{4}\u00a0: 14\u202f853 auparavant\\.";

    private static ServedSite site;

    @BeforeAll
    static void open() {
        site = ServedSite.withAnAmendedEdition();
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @Test
    void theFigureThatMovedTellsWhatItWasAndLeadsThere() {
        assertThat(site.get(SECOND + "/chiffres/learners/2020").body()).containsPattern(CORRECTED).contains("href=\"" + FIRST + "/chiffres/learners/2020\"", "14\u202f860 (corrigé le ");
        assertThat(site.get("/en/releases/2020/v2/figures/learners/2020").body()).containsPattern("Corrected on \\d+ \\S+ \\d{4}: 14,853 before");
    }

    @Test
    void allOthersAreSaidToBeAsTheyWere() {
        for (String figure : new String[] {"/chiffres/women-share/2020", "/chiffres/learners/2020/occupation/data-analyst"}) {
            assertThat(site.get(SECOND + figure).body()).as(figure).contains("Valeur inchangée depuis la version 1").doesNotContain("orrigé");
        }
    }

    @Test
    void theReleaseSaysTheSameOfItsHeadlines() {
        assertThat(site.get(SECOND).body()).contains("Édition corrigée le ", "href=\"" + FIRST + "/chiffres/learners/2020\"", "Valeur inchangée depuis la version 1").containsPattern(CORRECTED);
    }

    @Test
    void theVersionBeforeLeadsToTheOneThatHoldsAndTellsOfNoCorrection() {
        assertThat(site.get(FIRST + "/chiffres/learners/2020").body()).contains("Remplacée le ", "href=\"" + SECOND + "/chiffres/learners/2020\"").doesNotContain("orrigé", "inchangée");
    }
}
