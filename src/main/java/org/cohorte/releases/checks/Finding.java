package org.cohorte.releases.checks;

import java.util.List;

import org.cohorte.foundation.text.Bilingual;
import org.cohorte.releases.FigureKey;

/**
 * Something that a check found.
 *
 * @param key     the same each time that the same is found; an explanation goes with it
 * @param detail  what was found; holds no value that is not published
 * @param figures that it speaks of, the first of many
 */
public record Finding(String key, Bilingual detail, List<FigureKey> figures) {

    /** So many figures are named at most. */
    public static final int MOST_FIGURES = 20;

    public Finding {
        figures = figures.stream().limit(MOST_FIGURES).toList();
    }
}
