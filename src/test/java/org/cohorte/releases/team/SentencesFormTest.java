package org.cohorte.releases.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.cohorte.foundation.text.Bilingual;
import org.cohorte.releases.sentences.Sentence;
import org.cohorte.releases.sentences.SentenceChoice;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What the form of the sentences means, beside what was chosen before and what the figures give now. */
class SentencesFormTest {

    private static final Sentence LEARNERS = new Sentence("learners", "12 personnes.", "12 people.", List.of(), false);
    private static final Sentence WOMEN = new Sentence("women-share", "30 % de femmes.", "30% women.", List.of(), false);
    private static final Bilingual OWN_WORDS = new Bilingual("Onze personnes.", "11 people.");
    private static final Bilingual BEFORE = new Bilingual("11 personnes.", "11 people.");
    private static final SentenceChoice EDITED = new SentenceChoice("learners", Optional.of(new SentenceChoice.Edit(OWN_WORDS, Optional.of(BEFORE))));

    private final MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();

    private List<SentenceChoice> choices(SentenceChoice... before) {
        return new SentencesForm(sent).choices(List.of(LEARNERS, WOMEN), List.of(before));
    }

    private void send(String key, Bilingual words, Bilingual made) {
        sent.add("chosen", key);
        sent.add("fr." + key, words.fr());
        sent.add("en." + key, words.en());
        sent.add("madeFr." + key, made.fr());
        sent.add("madeEn." + key, made.en());
    }

    @Test
    void thoseTickedComeInTheOrderOfTheirNumbers() {
        sent.add("chosen", "learners");
        sent.add("chosen", "women-share");
        sent.add("position.learners", "2");
        sent.add("position.women-share", "1");
        assertThat(choices()).containsExactly(SentenceChoice.asMade("women-share"), SentenceChoice.asMade("learners"));
    }

    @Test
    void otherWordsThanThoseOfTheFiguresAreAnEditOfThese() {
        send("learners", OWN_WORDS, LEARNERS.words());
        assertThat(choices()).containsExactly(new SentenceChoice("learners", Optional.of(new SentenceChoice.Edit(OWN_WORDS, Optional.of(LEARNERS.words())))));
    }

    @Test
    void wordsThatThePageShowedAsTheFiguresAreNoEditThoughTheFiguresHaveMovedMeanwhile() {
        send("learners", BEFORE, BEFORE);
        assertThat(choices()).containsExactly(SentenceChoice.asMade("learners"));
    }

    @Test
    void anEditOfWordsThatThePageShowedIsOneOfThoseThoughTheFiguresHaveMovedMeanwhile() {
        send("learners", OWN_WORDS, BEFORE);
        assertThat(choices()).containsExactly(EDITED);
    }

    @Test
    void anEditThatIsSentAgainIsConfirmedOnlyByItsMark() {
        send("learners", OWN_WORDS, LEARNERS.words());
        assertThat(choices(EDITED)).containsExactly(EDITED);
        sent.add("confirmed", "learners");
        assertThat(choices(EDITED)).containsExactly(new SentenceChoice("learners", Optional.of(new SentenceChoice.Edit(OWN_WORDS, Optional.of(LEARNERS.words())))));
    }

    @Test
    void theWordsOfTheFiguresAreTakenAnewByTheirMarkOrByEmptyingTheFields() {
        send("learners", OWN_WORDS, LEARNERS.words());
        sent.add("anew", "learners");
        send("women-share", Bilingual.NONE, WOMEN.words());
        assertThat(choices(EDITED)).containsExactly(SentenceChoice.asMade("learners"), SentenceChoice.asMade("women-share"));
    }

    @Test
    void whatTheFiguresNoLongerBearOutStaysUntilItIsUntickedAndIsNeverChosen() {
        SentenceChoice gone = SentenceChoice.asMade("certification-rate");
        sent.add("chosen", "certification-rate");
        assertThat(choices(gone)).containsExactly(gone);
        assertThat(choices()).isEmpty();
        sent.clear();
        assertThat(choices(gone)).isEmpty();
    }
}
