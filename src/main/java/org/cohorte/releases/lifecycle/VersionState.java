package org.cohorte.releases.lifecycle;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How a version of a release stands; {@link #next()} is the one table of what may follow, and the database holds the same. */
public enum VersionState {
    /** Not yet anything: what the first transition of a version begins from. */
    NEW,
    DRAFT,
    IN_REVIEW,
    /** Frozen and signed; those named may read it. */
    APPROVED,
    /** Approved, with an hour at which it is published. */
    SCHEDULED,
    PUBLISHED,
    /** A later version was published; it stays at its address. */
    SUPERSEDED,
    /** Taken back, with a public note in its place. */
    WITHDRAWN,
    /** A draft given up; its number goes to the next one. */
    ABANDONED;

    private static final Map<VersionState, Set<VersionState>> NEXT = Map.of(
            NEW, EnumSet.of(DRAFT),
            DRAFT, EnumSet.of(IN_REVIEW, ABANDONED),
            IN_REVIEW, EnumSet.of(DRAFT, APPROVED),
            APPROVED, EnumSet.of(DRAFT, SCHEDULED),
            SCHEDULED, EnumSet.of(APPROVED, PUBLISHED),
            PUBLISHED, EnumSet.of(SUPERSEDED, WITHDRAWN),
            SUPERSEDED, EnumSet.of(WITHDRAWN),
            WITHDRAWN, EnumSet.noneOf(VersionState.class),
            ABANDONED, EnumSet.noneOf(VersionState.class));

    /** Those that may follow. */
    public Set<VersionState> next() {
        return Set.copyOf(NEXT.get(this));
    }

    public boolean mayBecome(VersionState other) {
        return NEXT.get(this).contains(other);
    }

    /** Whether it was published, be it superseded or withdrawn since. */
    public boolean wasPublished() {
        return this == PUBLISHED || this == SUPERSEDED || this == WITHDRAWN;
    }

    /** Whether those named in it may read it before its hour. */
    public boolean isOpenToReaders() {
        return this == APPROVED || this == SCHEDULED;
    }

    /** Whether its folder is signed and changes no more. */
    public boolean isFrozen() {
        return isOpenToReaders() || wasPublished();
    }

    /** As the database and addresses write it: {@code in_review}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static VersionState ofCode(String code) {
        return Arrays.stream(values()).filter(state -> state.code().equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no state " + code));
    }
}
