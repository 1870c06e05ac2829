package org.cohorte.releases.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.cohorte.foundation.text.Language;
import org.cohorte.releases.Edition;
import org.cohorte.releases.Labels;
import org.junit.jupiter.api.Test;

class MemberOrderTest {

    private static final Labels LABELS = Edition.in(Path.of("src/test/resources/editions/2020")).labels();

    private static List<String> ordered(Language language, String dimension, String... members) {
        return new MemberOrder(LABELS, language).of(dimension, List.of(members)).stream().map(m -> LABELS.label(dimension, m, language)).toList();
    }

    @Test
    void membersAreByNameInTheLanguageOfTheReader() {
        assertThat(ordered(Language.FR, "occupation", "developer", "application-designer", "digital-mediator")).containsExactly("Concepteur développeur d’applications",
                "Développeur web", "Médiateur numérique");
        assertThat(ordered(Language.EN, "occupation", "developer", "application-designer", "digital-mediator")).last().isEqualTo("Web developer");
    }

    @Test
    void anAccentDoesNotSendANameToTheEnd() {
        assertThat(ordered(Language.FR, "region", "11", "84", "53", "93", "unknown")).containsExactly("Auvergne-Rhône-Alpes", "Bretagne", "Île-de-France",
                "Provence-Alpes-Côte d’Azur", LABELS.label("region", "unknown", Language.FR));
    }

    @Test
    void levelsAndAgesKeepTheirStepsAndTheUnknownIsLast() {
        assertThat(ordered(Language.FR, "age_group", "unknown", "46+", "18-25", "0-17")).containsExactly("Moins de 18 ans", "18 à 25 ans", "46 ans et plus", "Âge non connu");
        assertThat(ordered(Language.FR, "gender", "unknown", "x", "m", "f")).containsExactly("Autre", "Femmes", "Hommes", "Non connu");
    }
}
