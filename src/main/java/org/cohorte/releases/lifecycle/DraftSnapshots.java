package org.cohorte.releases.lifecycle;

import org.cohorte.foundation.cli.Refusal;
import org.cohorte.foundation.history.Actor;
import org.cohorte.foundation.history.History;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.text.Messages;
import org.cohorte.snapshots.Snapshot;
import org.cohorte.snapshots.Snapshots;
import org.cohorte.snapshots.Taking;
import org.cohorte.snapshots.TakingOutcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The snapshot that a draft is computed from: the one that it names, or one taken now, which it names from then on. */
@Component
class DraftSnapshots {

    private final Snapshots snapshots;
    private final VersionStore versions;
    private final History history;
    private final TransactionTemplate transaction;

    DraftSnapshots(Snapshots snapshots, VersionStore versions, History history, TransactionTemplate transaction) {
        this.snapshots = snapshots;
        this.versions = versions;
        this.history = history;
        this.transaction = transaction;
    }

    Snapshot of(Version version, Actor by, Progress progress) {
        return version.basis().snapshot().map(this::named).orElseGet(() -> taken(version, by, progress));
    }

    private Snapshot named(String id) {
        return snapshots.stored().find(id)
                .orElseThrow(() -> new Refusal(Messages.inBoth(DraftSnapshots.class, "snapshot.gone", id))).verify();
    }

    private Snapshot taken(Version version, Actor by, Progress progress) {
        Snapshot snapshot = switch (snapshots.take(Taking.ofToday(), progress)) {
            case TakingOutcome.Taken(Snapshot taken) -> taken;
            case TakingOutcome.AlreadyThere(Snapshot there) -> there;
            case TakingOutcome.DayToCome other -> throw new IllegalStateException("today has not come: " + other);
        };
        transaction.executeWithoutResult(_ -> {
            history.actAs(by);
            versions.setSnapshot(version.id(), snapshot.manifest().id());
        });
        return snapshot;
    }
}
