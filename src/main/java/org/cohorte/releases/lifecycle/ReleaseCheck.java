package org.cohorte.releases.lifecycle;

import java.util.List;

import org.cohorte.foundation.jobs.Progress;
import org.cohorte.releases.Edition;
import org.cohorte.snapshots.Snapshot;

/** A check between draft and review; every bean of this type is asked, in no order. */
public interface ReleaseCheck {

    /** When the figures were computed: what takes a while. */
    default List<CheckFinding> ofFigures(Version version, Edition draft, Snapshot snapshot, Progress progress) {
        return List.of();
    }

    /** Each time that the checklist is shown: what depends on the words written since, and costs nothing. */
    default List<CheckFinding> ofWords(Version version, Edition draft, Written written) {
        return List.of();
    }
}
