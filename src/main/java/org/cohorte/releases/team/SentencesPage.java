package org.cohorte.releases.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cohorte.foundation.text.Bilingual;
import org.cohorte.releases.Edition;
import org.cohorte.releases.lifecycle.TeamReleases;
import org.cohorte.releases.sentences.ChosenSentences;
import org.cohorte.releases.sentences.Sentence;
import org.cohorte.releases.sentences.SentenceChoice;
import org.cohorte.releases.sentences.SentenceName;
import org.cohorte.releases.sentences.Sentences;

/** The sentences of a draft: the chosen ones first, in their order; then the others that its figures bear out. */
public record SentencesPage(WorkAddresses words, String title, String action, String back, boolean computed, List<Row> rows) {

    /**
     * A sentence with the fields of the form.
     *
     * @param label    its words, or what it is called where there are none
     * @param note     how it stands beside the figures; empty where there is nothing to say
     * @param text     its words; empty of one that the figures do not bear out, which can only be given up
     * @param made     as the figures give it
     * @param outdated whether it was edited of other words than the figures give now
     */
    public record Row(int number, String key, String label, String note, boolean chosen, String position, Optional<Bilingual> text, Bilingual made, boolean edited, boolean outdated) {}

    /** @param draft empty where its figures were not computed yet */
    static SentencesPage of(TeamReleases.Whole whole, Optional<Edition> draft, WorkAddresses words) {
        var address = whole.version().address();
        return new SentencesPage(words, WorkMaking.title(whole.version(), words), words.part(address, Part.SENTENCES), words.work(address), whole.computed(),
                draft.map(edition -> rows(edition, whole.written().sentences(), words)).orElse(List.of()));
    }

    private static List<Row> rows(Edition draft, List<SentenceChoice> chosen, WorkAddresses words) {
        ChosenSentences beside = ChosenSentences.of(chosen, draft);
        List<Row> rows = new ArrayList<>();
        for (SentenceChoice choice : chosen) {
            int number = rows.size() + 1;
            rows.add(beside.made(choice).map(sentence -> chosen(number, choice, sentence, words)).orElseGet(() -> notBorneOut(number, choice, draft, words)));
        }
        Sentences.of(draft).stream().filter(s -> chosen.stream().noneMatch(c -> c.key().equals(s.key())))
                .forEach(s -> rows.add(new Row(rows.size() + 1, s.key(), s.words().in(words.language()), "", false, "", Optional.of(s.words()), s.words(), false, false)));
        return rows;
    }

    private static Row chosen(int number, SentenceChoice choice, Sentence made, WorkAddresses words) {
        Bilingual text = choice.edit().map(SentenceChoice.Edit::words).orElse(made.words());
        String note = choice.edit().map(edit -> note(edit, made, words)).orElse("");
        return new Row(number, made.key(), text.in(words.language()), note, true, Integer.toString(number), Optional.of(text), made.words(), choice.edit().isPresent(), choice.isOutdatedBy(made.words()));
    }

    private static String note(SentenceChoice.Edit edit, Sentence sentence, WorkAddresses words) {
        String made = sentence.words().in(words.language());
        if (edit.isOf(sentence.words())) {
            return words.text("sentences.edited") + " " + words.text("sentences.made", made);
        }
        return edit.original().map(original -> words.text("sentences.outdated", original.in(words.language()), made)).orElseGet(() -> words.text("sentences.outdated.unknown", made));
    }

    private static Row notBorneOut(int number, SentenceChoice choice, Edition draft, WorkAddresses words) {
        Bilingual label = choice.edit().map(SentenceChoice.Edit::words).orElseGet(() -> SentenceName.of(choice.key(), draft));
        return new Row(number, choice.key(), label.in(words.language()), words.text("sentences.notBorneOut"), true, Integer.toString(number), Optional.empty(), Bilingual.NONE, choice.edit().isPresent(), false);
    }
}
