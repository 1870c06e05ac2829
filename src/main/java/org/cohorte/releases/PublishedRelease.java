package org.cohorte.releases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.cohorte.foundation.text.Bilingual;

/**
 * A release that was published at least once, with what became of each version.
 *
 * @param versions the newest first
 */
public record PublishedRelease(String release, int reportingYear, Bilingual title, List<Version> versions) {

    /** What a published version is now. */
    public enum State { CURRENT, SUPERSEDED, WITHDRAWN }

    /**
     * A version that was published.
     *
     * @param note of an amendment what changed, of a withdrawal why; empty else
     */
    public record Version(EditionAddress address, State state, Instant publishedAt, Bilingual note) {}

    public PublishedRelease {
        versions = List.copyOf(versions);
    }

    /** Empty where it was withdrawn. */
    public Optional<Version> current() {
        return versions.stream().filter(v -> v.state() == State.CURRENT).findFirst();
    }

    public Instant firstPublishedAt() {
        return versions.getLast().publishedAt();
    }
}
