package org.cohorte.foundation.jobs;

/** A step that several threads advance: whoever listens hears of one at a time. */
public final class SharedStep implements Progress.Step {

    private final Progress.Step step;

    public SharedStep(Progress.Step step) {
        this.step = step;
    }

    @Override
    public synchronized void advance(long by) {
        step.advance(by);
    }

    @Override
    public synchronized void close() {
        step.close();
    }
}
