package org.cohorte.snapshots;

import java.time.Duration;

import org.cohorte.foundation.jobs.Progress;

/** How fast a snapshot is taken, beside a bare COPY of the same columns out of the same tables. */
public interface SnapshotBenchmark {

    /**
     * Both on the same records.
     *
     * @param rows   that the bare COPY gave
     * @param floor  of the bare COPY, to nowhere
     * @param taking of the whole snapshot, files flushed
     */
    record Measured(long rows, Duration floor, Duration taking) {

        /** 1 where a snapshot is as fast as the bare COPY, 0.5 where it takes twice as long. */
        public double shareOfFloor() {
            return (double) floor.toNanos() / taking.toNanos();
        }

        public double rowsPerSecond() {
            return rows * 1e9 / taking.toNanos();
        }
    }

    /**
     * Measures; the snapshots taken for it are removed again.
     *
     * @param runs of both, in turn; the fastest of each counts, since what else the machine does slows a run and never speeds one up
     */
    Measured measure(int runs, Progress progress);
}
