package org.cohorte.foundation.jobs;

import java.time.Duration;

/** Tells the person who waits, and the row of the run at most once a second. */
record RecordedProgress(Progress watcher, JobRow row) implements Progress {

    private static final long BETWEEN = Duration.ofSeconds(1).toNanos();

    @Override
    public Step step(String label, long total) {
        row.tell(label, 0, total);
        return new RecordedStep(watcher.step(label, total), label, total);
    }

    private final class RecordedStep implements Step {

        private final Step shown;
        private final String label;
        private final long total;
        private long done;
        private long told = System.nanoTime();

        RecordedStep(Step shown, String label, long total) {
            this.shown = shown;
            this.label = label;
            this.total = total;
        }

        @Override
        public synchronized void advance(long by) {
            shown.advance(by);
            done += by;
            if (System.nanoTime() - told >= BETWEEN) {
                told = System.nanoTime();
                row.tell(label, done, total);
            }
        }

        @Override
        public synchronized void close() {
            shown.close();
            row.tell(label, done, total);
        }
    }
}
