package org.cohorte.releases.team;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.cohorte.foundation.text.Bilingual;
import org.cohorte.releases.sentences.Sentence;
import org.cohorte.releases.sentences.SentenceChoice;
import org.springframework.util.MultiValueMap;

/** What a statistician sent of the sentences: those ticked, their places, their words beside those that the page showed as the figures'. */
record SentencesForm(MultiValueMap<String, String> sent) {

    /** Only what the figures bear out can be chosen; one that they no longer do stays as it was until it is unticked. Where numbers are equal, in the order in which they were made. */
    List<SentenceChoice> choices(List<Sentence> borneOut, List<SentenceChoice> before) {
        Stream<SentenceChoice> others = before.stream().filter(choice -> borneOut.stream().noneMatch(s -> s.key().equals(choice.key())));
        return Stream.concat(borneOut.stream().map(sentence -> choice(sentence, before)), others)
                .filter(choice -> isTicked("chosen", choice.key())).sorted(Comparator.comparingInt(choice -> Positions.of(sent, choice.key()))).toList();
    }

    private boolean isTicked(String field, String key) {
        return sent.getOrDefault(field, List.of()).contains(key);
    }

    private SentenceChoice choice(Sentence sentence, List<SentenceChoice> before) {
        Bilingual shown = words(sentence, "madeFr.", "madeEn.", sentence.words());
        Bilingual words = words(sentence, "fr.", "en.", shown);
        if (isTicked("anew", sentence.key()) || words.equals(shown)) {
            return SentenceChoice.asMade(sentence.key());
        }
        Optional<SentenceChoice.Edit> kept = before.stream().filter(choice -> choice.key().equals(sentence.key())).flatMap(choice -> choice.edit().stream())
                .filter(edit -> edit.words().equals(words) && !isTicked("confirmed", sentence.key())).findFirst();
        return new SentenceChoice(sentence.key(), kept.or(() -> Optional.of(new SentenceChoice.Edit(words, Optional.of(shown)))));
    }

    /** Those that were sent, or the others where nothing was. */
    private Bilingual words(Sentence sentence, String french, String english, Bilingual others) {
        Function<String, Optional<String>> typed = field -> Optional.ofNullable(sent.getFirst(field + sentence.key())).map(String::strip).filter(text -> !text.isEmpty());
        return new Bilingual(typed.apply(french).orElse(others.fr()), typed.apply(english).orElse(others.en()));
    }
}
