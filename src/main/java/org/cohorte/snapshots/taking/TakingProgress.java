package org.cohorte.snapshots.taking;

import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.text.Messages;
import org.cohorte.snapshots.SnapshotTable;

/** The three steps of a taking. */
record TakingProgress(Progress progress) {

    /** @param rows about how many */
    Progress.Step copying(long rows) {
        return progress.step(Messages.inBoth(TakingProgress.class, "taking.copying"), rows);
    }

    Progress.Step keying() {
        return progress.step(Messages.inBoth(TakingProgress.class, "taking.keying"), -1);
    }

    Progress.Step writing() {
        return progress.step(Messages.inBoth(TakingProgress.class, "taking.writing"), SnapshotTable.values().length);
    }
}
