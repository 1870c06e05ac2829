package org.cohorte.foundation.jobs;

/** What long work tells of itself to the person who waits: one step after the other, each with what is done of how much. */
public interface Progress {

    /**
     * Begins a step.
     *
     * @param label in the reader's language
     * @param total in units of the step's choice; -1 where it is not known
     */
    Step step(String label, long total);

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
