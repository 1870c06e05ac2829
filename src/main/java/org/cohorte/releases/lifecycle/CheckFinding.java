package org.cohorte.releases.lifecycle;

import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.cohorte.foundation.text.Bilingual;

/**
 * Something that a check of a draft found.
 *
 * @param key      the same each time that the same is looked at
 * @param blocking it must be mended; else it must be explained
 * @param title    what was looked at
 * @param detail   what was found, without anything that is not published
 * @param found    a checksum of all that was found: an explanation goes with it. Never published, since trying out hidden figures would tell of which it is made; empty
 *                 in an edition that was frozen, where each finding is as it was when it was explained
 */
public record CheckFinding(String key, boolean blocking, Bilingual title, Bilingual detail, @JsonInclude(JsonInclude.Include.NON_EMPTY) String found) {

    public CheckFinding {
        found = Objects.requireNonNullElse(found, "");
    }

    CheckFinding toBePublished() {
        return new CheckFinding(key, blocking, title, detail, "");
    }
}
