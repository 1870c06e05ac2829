package org.cohorte.releases.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.text.Language;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionTexts;
import org.cohorte.releases.OccupationGroup;
import org.junit.jupiter.api.Test;

/** What the page on method tells of an edition. */
class MethodologyTest {

    @Test
    void theOccupationsOfEachGroupThatTheReleaseNames() {
        OccupationGroup group = new OccupationGroup(new Bilingual("développement", "development"), List.of("developer", "web-integrator"));
        EditionTexts texts = new EditionTexts(List.of(), List.of(group), Bilingual.NONE, Bilingual.NONE, List.of(), List.of());
        Edition edition = Edition.in(Path.of("src/test/resources/editions/2020")).withWords(texts, List.of());
        Reading reading = DemonstrationReading.of(edition, Language.EN);
        assertThat(Methodology.of(Optional.of(reading), List.of(edition), reading.here()).occupationGroups()).containsExactly(new FigurePage.Fact("development", "Web developer, Web integrator"));
    }
}
