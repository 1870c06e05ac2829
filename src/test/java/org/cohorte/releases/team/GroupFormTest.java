package org.cohorte.releases.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.cohorte.foundation.forms.FieldError;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.text.Language;
import org.cohorte.releases.Edition;
import org.cohorte.releases.OccupationGroup;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a statistician sends of a group of occupations. */
class GroupFormTest {

    private static final WorkAddresses WORDS = new WorkAddresses(Language.EN);
    private static final Optional<Edition> DRAFT = Optional.of(Edition.in(Path.of("src/test/resources/editions/2020")));

    private static MultiValueMap<String, String> sent(String french, String english, String... occupations) {
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        sent.set("nameFr", french);
        sent.set("nameEn", english);
        sent.put("occupations", List.of(occupations));
        return sent;
    }

    private static List<String> errors(MultiValueMap<String, String> sent, Optional<Edition> draft) {
        return GroupForm.read(sent, draft, WORDS).form().errors().stream().map(FieldError::path).toList();
    }

    @Test
    void aNameInBothLanguagesAndTwoOccupationsAreAGroup() {
        assertThat(GroupForm.read(sent(" développement ", "development", "developer", "web-integrator"), DRAFT, WORDS).group())
                .contains(new OccupationGroup(new Bilingual("développement", "development"), List.of("developer", "web-integrator")));
    }

    @Test
    void whatIsWrongIsToldAtItsField() {
        assertThat(errors(sent("", "e".repeat(101), "developer"), DRAFT)).containsExactly("nameFr", "nameEn", "occupations");
        assertThat(errors(sent("développement", "development", "developer", "developer"), DRAFT)).as("one occupation twice").containsExactly("occupations");
    }

    @Test
    void onlyOccupationsOfTheDraftCanBeInAGroup() {
        assertThat(errors(sent("développement", "development", "developer", "web-integrator", "unknown"), DRAFT)).containsExactly("occupations");
        assertThat(GroupForm.read(sent("développement", "development", "developer", "baker"), DRAFT, WORDS).form().errors()).extracting(FieldError::message)
                .containsExactly("This occupation is not in the data of the draft: baker.");
        assertThat(errors(sent("développement", "development", "developer", "web-integrator"), Optional.empty())).as("not computed yet").containsOnly("occupations");
    }
}
