package org.cohorte.exchange.uploads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;

import org.cohorte.exchange.checks.Findings;
import org.cohorte.exchange.checks.Rule;
import org.cohorte.exchange.format.DeliveredPackage;
import org.cohorte.exchange.importing.ImportOutcome;
import org.cohorte.exchange.importing.PackageImport;
import org.cohorte.exchange.uploads.Upload.End;
import org.cohorte.foundation.cli.Refusal;
import org.cohorte.foundation.history.Actor;
import org.cohorte.foundation.history.History;
import org.cohorte.foundation.jobs.Jobs;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.jobs.ThrottledProgress;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.timetable.TimedWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at an upload or takes it in, as the command line would; one import at a time beside one database. */
@Component
class UploadRun implements TimedWork {

    static final String WORK = "delivery";

    private static final String IMPORT = "import";
    private static final Logger LOG = LoggerFactory.getLogger(UploadRun.class);

    private final UploadStore store;
    private final UploadFiles files;
    private final PackageImport packages;
    private final Jobs jobs;
    private final History history;
    private final TransactionTemplate transaction;

    UploadRun(UploadStore store, UploadFiles files, PackageImport packages, Jobs jobs, History history, TransactionTemplate transaction) {
        this.store = store;
        this.files = files;
        this.packages = packages;
        this.jobs = jobs;
        this.history = history;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return WORK;
    }

    @Override
    public void run(String subject) {
        Optional<Upload> asked = store.ofRun(Long.parseLong(subject));
        if (asked.isEmpty()) {
            return;
        }
        AtomicBoolean begun = new AtomicBoolean();
        try {
            jobs.run(IMPORT, Actor.delivery(asked.get().packageName()), Progress.silent(), progress -> {
                begun.set(true);
                run(asked.get(), progress);
                return null;
            });
        } catch (RuntimeException e) {
            if (!begun.get() || Thread.currentThread().isInterrupted()) {
                // another import is under way, or this program is ending: it stays to be done
                throw e;
            }
            end(asked.get(), e);
        }
    }

    private void run(Upload upload, Progress progress) {
        long run = upload.run().id();
        store.begin(run);
        Progress told = new ThrottledProgress(progress, (step, done, total) -> store.tell(run, step, done, total));
        try (DeliveredPackage delivered = files.open(upload)) {
            ImportOutcome outcome = packages.run(delivered, upload.source(), upload.run().dryRun(), told);
            files.keepFindings(upload.folder(), outcome.findings());
            end(upload, outcome);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end(Upload upload, ImportOutcome outcome) {
        Findings findings = outcome.findings();
        List<ImportOutcome.TableCounts> counts = outcome instanceof ImportOutcome.Accepted accepted ? accepted.counts() : List.of();
        store.end(upload.run().id(), outcome instanceof ImportOutcome.Accepted ? End.SOUND : End.ERRONEOUS, Bilingual.NONE, findings.count(Rule.Severity.ERROR),
                findings.count(Rule.Severity.WARNING), counts);
        if (!upload.run().dryRun() && outcome instanceof ImportOutcome.Accepted) {
            transaction.executeWithoutResult(_ -> {
                history.actAs(Actor.job(WORK));
                store.empty(upload.id());
            });
            files.removePackage(upload.folder());
        }
    }

    private void end(Upload upload, RuntimeException e) {
        if (e instanceof Refusal refusal) {
            store.end(upload.run().id(), End.REFUSED, refusal.words(), 0, 0, List.of());
        } else {
            String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
            LOG.error("fault {} while looking at an upload", id, e);
            store.end(upload.run().id(), End.FAILED, Bilingual.same(id), 0, 0, List.of());
        }
    }
}
