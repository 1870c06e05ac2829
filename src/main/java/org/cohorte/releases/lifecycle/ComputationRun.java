package org.cohorte.releases.lifecycle;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;

import org.cohorte.foundation.cli.Refusal;
import org.cohorte.foundation.jobs.Jobs;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.jobs.ThrottledProgress;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.timetable.TimedWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Computes what was asked for, one draft at a time beside one database. Its row tells how far it is; one whose program was killed is begun again by
 * the next server.
 */
@Component
public class ComputationRun implements TimedWork {

    static final String WORK = "edition";

    private static final Logger LOG = LoggerFactory.getLogger(ComputationRun.class);

    private final ComputationStore computations;
    private final VersionStore versions;
    private final DraftSnapshots snapshots;
    private final DraftEditions making;
    private final Jobs jobs;

    ComputationRun(ComputationStore computations, VersionStore versions, DraftSnapshots snapshots, DraftEditions making, Jobs jobs) {
        this.computations = computations;
        this.versions = versions;
        this.snapshots = snapshots;
        this.making = making;
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return WORK;
    }

    @Override
    public void run(String subject) {
        run(Long.parseLong(subject), Progress.silent());
    }

    /**
     * Computes it here and now; one that ended already is left alone.
     *
     * @throws Refusal where another computation is under way
     */
    public void run(long computation, Progress watcher) {
        computations.asked(computation).ifPresent(asked -> {
            AtomicBoolean begun = new AtomicBoolean();
            try {
                jobs.run(WORK, asked.by(), watcher, progress -> {
                    begun.set(true);
                    compute(computation, asked, progress);
                    return null;
                });
            } catch (RuntimeException e) {
                if (!begun.get() || Thread.currentThread().isInterrupted()) {
                    // another one is under way, or this program is ending: it stays to be done
                    throw e;
                }
                computations.end(computation, end(e), message(e));
            }
        });
    }

    private void compute(long computation, ComputationStore.Asked asked, Progress progress) {
        computations.begin(computation);
        Progress told = new ThrottledProgress(progress, (step, done, total) -> tell(computation, step, done, total));
        Version version = versions.get(asked.version());
        making.compute(version, snapshots.of(version, asked.by(), told), told);
        computations.end(computation, Computation.End.DONE, Bilingual.NONE);
    }

    private void tell(long computation, Bilingual step, long done, long total) {
        if (computations.tell(computation, step, done, total)) {
            throw new Stopped();
        }
    }

    private static Computation.End end(RuntimeException e) {
        return switch (e) {
            case Stopped _ -> Computation.End.STOPPED;
            case Refusal _ -> Computation.End.REFUSED;
            default -> Computation.End.FAILED;
        };
    }

    private static Bilingual message(RuntimeException e) {
        return switch (e) {
            case Stopped _ -> Bilingual.NONE;
            case Refusal refusal -> refusal.words();
            default -> {
                String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
                LOG.error("fault {} while computing an edition", id, e);
                yield Bilingual.same(id);
            }
        };
    }
}
