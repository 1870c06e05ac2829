package org.cohorte.demo.bench;

import java.time.Duration;
import java.util.List;
import java.util.TreeMap;

import org.cohorte.figures.AttackReport;
import org.cohorte.figures.Attacks;
import org.cohorte.figures.DisclosureSettings;
import org.cohorte.figures.EarlierFigures;
import org.cohorte.figures.KeyFigures;
import org.cohorte.figures.PlanSummary;
import org.cohorte.figures.ProtectedFigures;
import org.cohorte.figures.PublicClassifications;
import org.cohorte.figures.PublishedFigures;
import org.cohorte.figures.ReleaseTables;
import org.cohorte.figures.SnapshotLabels;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.snapshots.Snapshot;

/** The default tables of all years, protected by the standard settings, and what a reader can work out of what is left. */
final class ProtectionBench {

    private final Snapshot snapshot;
    private final Progress progress;
    private final ProtectedFigures figures;
    private final Duration time;

    private ProtectionBench(Snapshot snapshot, Progress progress) {
        this.snapshot = snapshot;
        this.progress = progress;
        long began = System.nanoTime();
        this.figures = KeyFigures.alone().protectedFor(snapshot, ReleaseTables.standard(), DisclosureSettings.standard(), EarlierFigures.none(), progress);
        this.time = Duration.ofNanos(System.nanoTime() - began);
    }

    static ProtectionBench run(Snapshot snapshot, Progress progress) {
        return new ProtectionBench(snapshot, progress);
    }

    /** From opening the snapshot to the last figure, estimates and rates over two years included. */
    Duration time() {
        return time;
    }

    PlanSummary.Tally cells() {
        return figures.summary().all();
    }

    /**
     * One attack.
     *
     * @param hidden  counts that it tried to work out
     * @param worked  those that it did, or narrowed more than the rules allow
     */
    record Attacked(Duration time, long hidden, long worked) {}

    /** Bounds, and exact recomputation of every hidden count. */
    Attacked spanTest() {
        return attacked("span test", Attacks.Depth.EQUATIONS);
    }

    /** The same and linear programs on every hidden count, over those near it. */
    Attacked linearProgram() {
        return attacked("linear program", Attacks.Depth.FAR);
    }

    private Attacked attacked(String label, Attacks.Depth depth) {
        PublishedFigures published = PublishedFigures.of(figures.figures(), classifications(), PublishedFigures.Rules.ofValues(DisclosureSettings.standard()));
        try (Progress.Step step = progress.step(Bilingual.same(label), -1)) {
            long began = System.nanoTime();
            AttackReport report = Attacks.alone().attack(published, List.of(), depth);
            step.advance(1);
            return new Attacked(Duration.ofNanos(System.nanoTime() - began), report.cells().size(), report.breaches().size());
        }
    }

    private PublicClassifications classifications() {
        var providers = new TreeMap<String, String>();
        var occupations = new TreeMap<String, String>();
        SnapshotLabels.of(snapshot).programmes().forEach((programme, labels) -> {
            providers.put(programme, labels.provider());
            occupations.put(programme, labels.occupation());
        });
        return PublicClassifications.of(providers, occupations);
    }
}
