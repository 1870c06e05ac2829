package org.cohorte.releases.sentences;

import java.util.Optional;

import org.cohorte.foundation.text.Bilingual;

/**
 * A sentence that a person chose for a release; its words are made from the figures each time, those of an edit are kept.
 *
 * @param key of its kind
 */
public record SentenceChoice(String key, Optional<Edit> edit) {

    /**
     * Words of a person in place of those that the figures give.
     *
     * @param original what the figures gave when the person wrote these words, or confirmed them; empty where that was not kept
     */
    public record Edit(Bilingual words, Optional<Bilingual> original) {

        /** Whether they were written, or confirmed, of what the figures give. */
        public boolean isOf(Bilingual made) {
            return original.filter(made::equals).isPresent();
        }
    }

    /** Whether it was edited of other words than the figures give now. */
    public boolean isOutdatedBy(Bilingual made) {
        return edit.filter(e -> !e.isOf(made)).isPresent();
    }

    public static SentenceChoice asMade(String key) {
        return new SentenceChoice(key, Optional.empty());
    }
}
