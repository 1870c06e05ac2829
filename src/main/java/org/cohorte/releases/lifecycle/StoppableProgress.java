package org.cohorte.releases.lifecycle;

import java.time.Duration;

import org.cohorte.foundation.jobs.Progress;

/** Tells the watcher, and the row of the computation at most once a second; where someone asked there to stop, it stops. */
record StoppableProgress(Progress watcher, long computation, ComputationStore computations) implements Progress {

    private static final long BETWEEN = Duration.ofSeconds(1).toNanos();

    /** Someone asked to stop; what was done so far is of no use. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("stopped on request");
        }
    }

    private void tell(String step, long done, long total) {
        if (computations.tell(computation, step, done, total)) {
            throw new Stopped();
        }
    }

    @Override
    public Step step(String label, long total) {
        tell(label, 0, total);
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
                    tell(label, done, total);
                }
            }

            @Override
            public synchronized void close() {
                shown.close();
            }
        };
    }
}
