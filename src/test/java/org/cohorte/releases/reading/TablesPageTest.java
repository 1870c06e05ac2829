package org.cohorte.releases.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.cohorte.foundation.text.Language;
import org.cohorte.releases.ChangedEdition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of all tables of an edition. */
class TablesPageTest {

    private static final String ESTIMATE = "it-job-rate-weighted";
    private static final String HIDDEN = "Secret statistique\u00a0: ce chiffre de tout le réseau, seul ou avec un autre, parlerait de 1 à 10 personnes, ou serait un taux sur moins de 20.";

    @TempDir
    private Path folder;

    @Test
    void aWeightedRateThatIsToldInNoTableIsListedWithTheWordThatItIsWithheld() {
        TablesPage page = TablesPage.of(DemonstrationReading.of(ChangedEdition.in(folder).telling("it-job-rate,2020,,", ",percent,,,A,C").without(ESTIMATE + ",").read(), Language.FR));
        TablesPage.Entry entry = page.groups().stream().flatMap(g -> g.entries().stream()).filter(e -> e.id().equals(ESTIMATE)).findFirst().orElseThrow();
        assertThat(entry.address()).isEqualTo("/publications/2020/v1/tableaux/" + ESTIMATE);
        assertThat(entry.newest().kind()).isEqualTo("hidden");
        assertThat(entry.newest().why()).isEqualTo(HIDDEN);
        assertThat(page.marks()).contains(new ExplainedMark("[s]", HIDDEN));
    }
}
