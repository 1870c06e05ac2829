package org.cohorte.snapshots;

import java.time.Duration;

import org.cohorte.foundation.jobs.Progress;

/** How fast a snapshot is taken, beside a bare COPY of the same columns out of the same tables. */
public interface SnapshotBenchmark {

    /**
     * One measure of both on the same records.
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

    /** Measures; the snapshot taken for it is removed again. */
    Measured measure(Progress progress);
}
