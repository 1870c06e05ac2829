package org.cohorte.snapshots.taking;

import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.text.Language;
import org.cohorte.foundation.text.Messages;
import org.cohorte.snapshots.SnapshotTable;

/** The three steps of a taking, in the language of the terminal. */
record TakingProgress(Progress progress, Messages texts) {

    TakingProgress(Progress progress) {
        this(progress, Messages.of(TakingProgress.class, Language.ofTerminal()));
    }

    /** @param rows about how many */
    Progress.Step copying(long rows) {
        return progress.step(texts.text("taking.copying"), rows);
    }

    Progress.Step keying() {
        return progress.step(texts.text("taking.keying"), -1);
    }

    Progress.Step writing() {
        return progress.step(texts.text("taking.writing"), SnapshotTable.values().length);
    }
}
