package org.cohorte.releases;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.cohorte.foundation.text.Bilingual;

/**
 * What people wrote and chose for an edition, texts.json.
 *
 * @param sentences    those chosen, in their order
 * @param groups       of occupations, of which sentences tell; none in editions from before there were any
 * @param notes        to readers
 * @param changed      of an amendment: what changed and why; empty for a first version
 * @param notSignedOff providers that have given no word on their figures
 * @param readers      who could read it before its hour
 */
public record EditionTexts(List<ChosenSentence> sentences, @JsonSetter(nulls = Nulls.AS_EMPTY) List<OccupationGroup> groups, Bilingual notes, Bilingual changed, List<Provider> notSignedOff,
                           List<PreReleaseReader> readers) {

    /**
     * A sentence made from figures.
     *
     * @param key    of its kind
     * @param edited whether a person changed its words
     */
    public record ChosenSentence(String key, String fr, String en, boolean edited, List<FigureKey> figures) {
        public ChosenSentence {
            figures = List.copyOf(figures);
        }
    }

    /** A provider by its identifier and name. */
    public record Provider(String id, String label) {}

    /** Someone named who may read before the hour, since an instant. */
    public record PreReleaseReader(String name, Instant since) {}

    public EditionTexts {
        sentences = List.copyOf(sentences);
        groups = List.copyOf(groups);
        notSignedOff = List.copyOf(notSignedOff);
        readers = List.copyOf(readers);
    }

    /** The same with these sentences. */
    public EditionTexts telling(List<ChosenSentence> others) {
        return new EditionTexts(others, groups, notes, changed, notSignedOff, readers);
    }

    /** Nothing written yet. */
    public static EditionTexts none() {
        return new EditionTexts(List.of(), List.of(), Bilingual.NONE, Bilingual.NONE, List.of(), List.of());
    }
}
