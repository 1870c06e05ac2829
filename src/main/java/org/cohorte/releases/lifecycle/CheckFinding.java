package org.cohorte.releases.lifecycle;

import org.cohorte.foundation.text.Bilingual;

/**
 * Something that a check of a draft found.
 *
 * @param key      the same each time that the same is found; an explanation goes with it
 * @param blocking it must be mended; else it must be explained
 * @param title    what was looked at
 * @param detail   what was found, without anything that is not published
 */
public record CheckFinding(String key, boolean blocking, Bilingual title, Bilingual detail) {}
