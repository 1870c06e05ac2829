package org.cohorte.releases.sentences;

import java.util.List;

import org.cohorte.foundation.text.Bilingual;
import org.cohorte.releases.FigureKey;

/**
 * A sentence that the figures bear out.
 *
 * @param key         of its kind, the same in every edition; one about an occupation ends with its identifier, one about a group of them with its French name
 * @param figures     that it rests on, the one that it tells first
 * @param provisional whether one of them may still change
 */
public record Sentence(String key, String fr, String en, List<FigureKey> figures, boolean provisional) {

    public Sentence {
        figures = List.copyOf(figures);
    }

    public Bilingual words() {
        return new Bilingual(fr, en);
    }
}
