package org.cohorte.releases.lifecycle;

import org.cohorte.releases.OccupationGroup;

/** What became of a change to a draft. */
public sealed interface EditOutcome {

    /** It is written; who wrote it is now one of those who prepare the version. */
    record Edited(Version version) implements EditOutcome {}

    /** Nothing is changed in a version that is no draft. */
    record NotADraft(VersionState now) implements EditOutcome {}

    /** Its figures are being computed: what they are computed from stays until that is done or stopped. */
    record Computing() implements EditOutcome {}

    /** Figures cannot be protected by its settings. */
    record SettingsRefused(Basis basis) implements EditOutcome {}

    /** An explanation is too long, or does not say of what was found; none is written. */
    record ExplanationRefused(Explanation explanation) implements EditOutcome {}

    /** The draft has another group of occupations of that name, in one language or both. */
    record NameTaken(OccupationGroup other) implements EditOutcome {}

    /** There is no snapshot, account or row of that name. */
    record Unknown(String what) implements EditOutcome {}
}
