package org.cohorte.releases.lifecycle;

/** What became of a request for a new version. */
public sealed interface DraftOutcome {

    /** It is a draft of the person who asked. */
    record Drafted(Version version) implements DraftOutcome {}

    /** A version of the release is in work. */
    record InWork(Version version) implements DraftOutcome {}

    /** The release was published: what follows is an amendment of this version. */
    record PublishedAlready(Version version) implements DraftOutcome {}

    /** There is no snapshot of that name. */
    record UnknownSnapshot(String snapshot) implements DraftOutcome {}

    /** Figures cannot be protected by its settings. */
    record SettingsRefused(Basis basis) implements DraftOutcome {}

    /** The records of the snapshot end before the year begins. */
    record YearToCome(int year) implements DraftOutcome {}
}
