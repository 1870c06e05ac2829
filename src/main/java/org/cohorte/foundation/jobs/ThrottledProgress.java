package org.cohorte.foundation.jobs;

import java.time.Duration;

import org.cohorte.foundation.text.Bilingual;

/** Tells a watcher of everything, and the row of a run at most once a second: at the beginning and the end of a step, and between them as time goes. */
public record ThrottledProgress(Progress watcher, Row row) implements Progress {

    private static final long BETWEEN = Duration.ofSeconds(1).toNanos();

    /** Where the run is recorded. It may throw to have the work stop there. */
    @FunctionalInterface
    public interface Row {

        /** @param total -1 where it is not known */
        void tell(Bilingual step, long done, long total);
    }

    @Override
    public Step step(Bilingual label, long total) {
        row.tell(label, 0, total);
        return new ToldStep(watcher.step(label, total), label, total);
    }

    private final class ToldStep implements Step {

        private final Step shown;
        private final Bilingual label;
        private final long total;
        private long done;
        private long told = System.nanoTime();

        ToldStep(Step shown, Bilingual label, long total) {
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
