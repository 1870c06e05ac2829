package org.cohorte.demo.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.text.Language;

/** Progress as a person sees it, with the time that each step took. */
final class TimedSteps implements Progress {

    private final Progress shown;
    private final List<Timed> steps = new ArrayList<>();

    TimedSteps(Progress shown) {
        this.shown = shown;
    }

    record Timed(String label, Duration time) {}

    List<Timed> longerThan(Duration shortest) {
        return steps.stream().filter(step -> step.time().compareTo(shortest) > 0).toList();
    }

    @Override
    public Step step(Bilingual label, long total) {
        long began = System.nanoTime();
        Step step = shown.step(label, total);
        return new Step() {
            @Override
            public void advance(long by) {
                step.advance(by);
            }

            @Override
            public void close() {
                step.close();
                steps.add(new Timed(label.in(Language.ofTerminal()), Duration.ofNanos(System.nanoTime() - began)));
            }
        };
    }
}
