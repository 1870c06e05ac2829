package org.cohorte.exchange.uploads;

import java.time.Duration;

import org.cohorte.foundation.jobs.Progress;

/** Tells the watcher, and the row of the run at most once a second. */
record ToldProgress(Progress watcher, long run, UploadStore store) implements Progress {

    private static final long BETWEEN = Duration.ofSeconds(1).toNanos();

    @Override
    public Step step(String label, long total) {
        store.tell(run, label, 0, total);
        Step shown = watcher.step(label, total);
        return new Step() {
            private long done;
            private long told = System.nanoTime();

            @Override
            public synchronized void advance(long by) {
                shown.advance(by);
                done += by;
                if (System.nanoTime() - told >= BETWEEN) {
                    told = System.nanoTime();
                    store.tell(run, label, done, total);
                }
            }

            @Override
            public synchronized void close() {
                shown.close();
            }
        };
    }
}
