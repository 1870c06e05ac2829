package org.cohorte.releases;

import java.time.Instant;
import java.util.List;

import org.cohorte.foundation.text.Bilingual;

/** The releases to come that the public was told of. */
public interface ReleaseCalendar {

    /** A release with its hour. */
    record Announced(Bilingual title, Instant at) {}

    /** The next one first. */
    List<Announced> coming();
}
