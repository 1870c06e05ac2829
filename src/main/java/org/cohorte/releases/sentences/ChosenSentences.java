package org.cohorte.releases.sentences;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionTexts.ChosenSentence;

/** The sentences that a person chose, beside those that the figures of a draft bear out now. */
public final class ChosenSentences {

    private final List<SentenceChoice> choices;
    private final Map<String, Sentence> borneOut;

    private ChosenSentences(List<SentenceChoice> choices, List<Sentence> borneOut) {
        this.choices = List.copyOf(choices);
        this.borneOut = borneOut.stream().collect(Collectors.toMap(Sentence::key, Function.identity()));
    }

    /** @param draft with the figures published elsewhere: nothing is compared across them */
    public static ChosenSentences of(List<SentenceChoice> choices, Edition draft) {
        return new ChosenSentences(choices, choices.isEmpty() ? List.of() : Sentences.of(draft));
    }

    /** Those that the figures bear out, in their order: in the words that the figures give now, or in those of the edit. */
    public List<ChosenSentence> told() {
        return choices.stream().flatMap(choice -> made(choice).map(sentence -> told(choice, sentence)).stream()).toList();
    }

    private static ChosenSentence told(SentenceChoice choice, Sentence made) {
        var words = choice.edit().map(SentenceChoice.Edit::words).orElse(made.words());
        return new ChosenSentence(made.key(), words.fr(), words.en(), choice.edit().isPresent(), made.figures());
    }

    public boolean isEmpty() {
        return choices.isEmpty();
    }

    public List<SentenceChoice> notBorneOut() {
        return choices.stream().filter(choice -> made(choice).isEmpty()).toList();
    }

    /** Edited ones of which the figures give other words now than those that were edited. */
    public List<SentenceChoice> outdated() {
        return choices.stream().filter(choice -> made(choice).filter(made -> choice.isOutdatedBy(made.words())).isPresent()).toList();
    }

    /** What the figures give now; empty where they do not bear it out. */
    public Optional<Sentence> made(SentenceChoice choice) {
        return Optional.ofNullable(borneOut.get(choice.key()));
    }
}
