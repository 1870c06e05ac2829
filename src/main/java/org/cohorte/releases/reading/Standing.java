package org.cohorte.releases.reading;

import java.time.Instant;
import java.util.Optional;

import org.cohorte.releases.PublishedRelease;

/** Where an edition stands for the one who reads it. */
public sealed interface Standing {

    /** Open to all. */
    record Published(PublishedRelease release, PublishedRelease.Version version) implements Standing {}

    /** Not published: for those who may see it before its hour, if it has one yet. */
    record Draft(Optional<Instant> embargo) implements Standing {}
}
