package org.cohorte.releases.checks;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cohorte.foundation.text.Bilingual;
import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionTexts;
import org.cohorte.releases.sentences.ChosenSentences;
import org.cohorte.releases.sentences.Sentence;
import org.cohorte.releases.sentences.SentenceChoice;
import org.cohorte.releases.sentences.SentenceName;

/** The checks that look at what people wrote for a draft. */
final class TextChecks {

    private final Edition draft;
    private final EditionTexts texts;

    TextChecks(Edition draft, EditionTexts texts) {
        this.draft = draft;
        this.texts = texts;
    }

    /** A note tells of a definition where it names its identifier, in both languages. */
    CheckResult definitions(Optional<Edition> last) {
        List<Finding> findings = last.map(edition -> edition.manifest().definitions().entrySet().stream()
                .filter(before -> draft.manifest().definitions().containsKey(before.getKey()) && !draft.manifest().definitions().get(before.getKey()).equals(before.getValue()))
                .filter(before -> !isToldOf(before.getKey()))
                .map(before -> new Finding("definitions:" + before.getKey(), Check.Texts.of("definitions.finding", before.getKey(), before.getValue(),
                        draft.manifest().definitions().get(before.getKey())), List.of())).toList()).orElse(List.of());
        return CheckResult.of(Check.DEFINITIONS, findings);
    }

    private boolean isToldOf(String indicator) {
        return (texts.notes().fr() + texts.changed().fr()).contains(indicator) && (texts.notes().en() + texts.changed().en()).contains(indicator);
    }

    /** @param asked providers with sessions in the year; those who gave their word, be it that they contest */
    CheckResult signOffs(List<EditionTexts.Provider> asked, Set<String> signedOff) {
        Set<String> listed = texts.notSignedOff().stream().map(EditionTexts.Provider::id).collect(Collectors.toSet());
        return CheckResult.of(Check.SIGN_OFFS, asked.stream().filter(provider -> !signedOff.contains(provider.id()) && !listed.contains(provider.id()))
                .map(provider -> new Finding("sign_offs:" + provider.id(), Check.Texts.of("sign_offs.finding", provider.label(), provider.id()), List.of())).toList());
    }

    /** What the figures do not bear out, and words edited of others than the figures give now. */
    CheckResult sentences(ChosenSentences chosen) {
        return CheckResult.of(Check.SENTENCES, Stream.concat(chosen.notBorneOut().stream().map(this::notBorneOut),
                chosen.outdated().stream().map(choice -> outdated(choice, chosen.made(choice).orElseThrow()))).toList());
    }

    private Finding notBorneOut(SentenceChoice choice) {
        Optional<Bilingual> edited = choice.edit().map(SentenceChoice.Edit::words);
        Bilingual name = edited.orElseGet(() -> SentenceName.of(choice.key(), draft));
        return new Finding("sentences:" + choice.key(), Check.Texts.inEach(edited.isPresent() ? "sentences.edited.notBorneOut" : "sentences.notBorneOut", name), List.of());
    }

    private static Finding outdated(SentenceChoice choice, Sentence made) {
        return new Finding("sentences:" + choice.key(), Check.Texts.inEach("sentences.outdated", choice.edit().orElseThrow().words(), made.words()), made.figures());
    }

    CheckResult noSentence(ChosenSentences chosen) {
        return CheckResult.of(Check.NO_SENTENCE, chosen.isEmpty() ? List.of(new Finding(Check.NO_SENTENCE.code(), Check.Texts.of("no_sentence.finding"), List.of())) : List.of());
    }
}
