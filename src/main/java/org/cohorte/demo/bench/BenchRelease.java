package org.cohorte.demo.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;

import org.cohorte.demo.DemonstrationNetwork;
import org.cohorte.demo.DemonstrationRelease;
import org.cohorte.demo.DemonstrationTeam;
import org.cohorte.demo.network.NetworkSize;
import org.cohorte.foundation.cli.Installation;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.snapshots.Snapshot;
import org.cohorte.snapshots.Snapshots;

/** One run of {@code bench release}: an invented network taken in, its figures protected and attacked, its release published and read by many. */
public final class BenchRelease {

    private final Settings settings;
    private final Progress progress;
    private final ReleaseReport report;

    private BenchRelease(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.report = new ReleaseReport(settings.size());
    }

    /**
     * What is to be measured.
     *
     * @param linearProgram whether to run it, at the size of the bilan alone
     * @param connections   readers at a time
     * @param length        how long each address is asked for in a round
     */
    public record Settings(NetworkSize size, boolean linearProgram, int connections, Duration length) {}

    /**
     * @param file where the section is kept
     * @return the section
     */
    public static String run(Settings settings, Path file, Progress progress) throws IOException, InterruptedException, ExecutionException {
        BenchRelease bench = new BenchRelease(settings, progress);
        try (BenchHome _ = BenchHome.open(); Installation installation = Installation.demonstrate()) {
            bench.measure(installation);
        }
        new BenchFile(file).keep(bench.report.heading(), bench.report.section());
        return bench.report.section();
    }

    private void measure(Installation installation) throws InterruptedException, ExecutionException {
        long began = System.nanoTime();
        installation.get(DemonstrationNetwork.class).makeWhatIsMissing(settings.size(), progress);
        Snapshot snapshot = installation.get(Snapshots.class).stored().newest().orElseThrow();
        protect(snapshot);
        if (settings.size().timesTheProviders() == 1) {
            publish(installation);
            report.load(settings.connections(), new LoadBench(settings.connections(), settings.length()).measure(installation, progress));
        }
        report.whole(Duration.ofNanos(System.nanoTime() - began));
    }

    private void protect(Snapshot snapshot) {
        ProtectionBench protection = ProtectionBench.run(snapshot, progress);
        report.protection(protection);
        report.spanTest(protection.spanTest());
        if (settings.linearProgram() && settings.size().equals(NetworkSize.OF_THE_BILAN)) {
            report.linearProgram(protection.linearProgram());
        }
    }

    private void publish(Installation installation) {
        installation.get(DemonstrationTeam.class).make();
        TimedSteps steps = new TimedSteps(progress);
        long began = System.nanoTime();
        if (!installation.get(DemonstrationRelease.class).publishWhatIsMissing(steps)) {
            throw new IllegalStateException("no release was published");
        }
        report.edition(Duration.ofNanos(System.nanoTime() - began), steps.longerThan(ReleaseReport.worthTelling()));
    }
}
