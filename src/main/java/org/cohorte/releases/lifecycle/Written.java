package org.cohorte.releases.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cohorte.releases.Edition;
import org.cohorte.releases.EditionTexts;
import org.cohorte.releases.ElsewhereFigure;
import org.cohorte.releases.sentences.ChosenSentences;
import org.cohorte.releases.sentences.SentenceChoice;

/**
 * What people wrote and chose for a version.
 *
 * @param texts        without sentences, whose words only the figures give
 * @param explanations by the key of what was found, those too that hold no longer
 */
public record Written(List<SentenceChoice> sentences, EditionTexts texts, List<ElsewhereFigure> elsewhere, Map<String, Explanation> explanations) {

    /** The edition with all of that, as it goes into its folder: the words of its sentences are made from its figures as they are now. */
    public Edition on(Edition figures) {
        Edition draft = figures.withWords(texts, elsewhere);
        return draft.withWords(texts.telling(chosen(draft).told()), elsewhere);
    }

    ChosenSentences chosen(Edition draft) {
        return ChosenSentences.of(sentences, draft);
    }

    /** The words last written of a finding, be it that it was another then. */
    public Optional<Explanation> explanation(CheckFinding finding) {
        return Optional.ofNullable(explanations.get(finding.key()));
    }

    /** Whether words were written of the finding as it is. */
    public boolean explains(CheckFinding finding) {
        return explanation(finding).filter(words -> words.holdsFor(finding)).isPresent();
    }
}
