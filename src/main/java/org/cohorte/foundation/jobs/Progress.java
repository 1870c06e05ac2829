package org.cohorte.foundation.jobs;

import org.cohorte.foundation.text.Bilingual;

/** What long work tells of itself to the person who waits: one step after the other, each with what is done of how much. */
public interface Progress {

    /**
     * Begins a step.
     *
     * @param label in both languages: who reads of it may read another one than the program's
     * @param total in units of the step's choice; -1 where it is not known
     */
    Step step(Bilingual label, long total);

    /** A step under way; closed when it is done or given up. */
    interface Step extends AutoCloseable {

        void advance(long by);

        @Override
        void close();
    }

    /** Tells nobody. */
    static Progress silent() {
        return (_, _) -> new Step() {
            @Override
            public void advance(long by) {
                // nobody listens
            }

            @Override
            public void close() {
                // nobody listens
            }
        };
    }
}
