package org.cohorte.releases.checks;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cohorte.foundation.files.Checksum;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.releases.FigureKey;

/**
 * Something that a check found.
 *
 * @param key     the same each time that the same is looked at
 * @param detail  what was found; holds no value that is not published
 * @param figures that it speaks of, the first of many
 * @param found   a checksum of all that was found: where it differs, an explanation given before holds no longer
 */
public record Finding(String key, Bilingual detail, List<FigureKey> figures, String found) {

    /** So many figures are named at most. */
    public static final int MOST_FIGURES = 20;

    public Finding {
        figures = figures.stream().limit(MOST_FIGURES).toList();
    }

    /** What the detail tells, of these figures. */
    public Finding(String key, Bilingual detail, List<FigureKey> figures) {
        this(key, detail, figures, figures.stream().map(FigureKey::toString));
    }

    /** @param found more than the detail tells, in any order */
    Finding(String key, Bilingual detail, List<FigureKey> figures, Stream<String> found) {
        this(key, detail, figures, Checksum.of(Stream.concat(Stream.of(detail.fr()), found.sorted()).collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8)));
    }
}
