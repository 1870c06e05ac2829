package org.cohorte.releases.lifecycle;

import java.time.Instant;
import java.util.Optional;

import org.cohorte.foundation.text.Bilingual;
import org.cohorte.releases.EditionAddress;
import org.cohorte.releases.VersionId;

/**
 * A version of a release as it stands.
 *
 * @param amends     the version that it is to correct; empty for a first one
 * @param notes      to readers
 * @param changed    of an amendment, what changed and why
 * @param withdrawal why it was taken back
 * @param publishAt  the hour agreed on
 * @param announced  whether the calendar told of that hour
 */
public record Version(VersionId id, EditionAddress address, int reportingYear, Bilingual title, VersionState state, Optional<VersionId> amends, Basis basis,
                      Bilingual notes, Bilingual changed, Bilingual withdrawal, Optional<Instant> publishAt, boolean announced) {

    public boolean isDraft() {
        return state == VersionState.DRAFT;
    }

    /** Whether nothing of it is public. */
    public boolean isUnpublished() {
        return !state.wasPublished();
    }
}
