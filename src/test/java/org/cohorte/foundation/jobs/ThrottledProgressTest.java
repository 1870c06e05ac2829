package org.cohorte.foundation.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;

import org.cohorte.foundation.text.Bilingual;
import org.junit.jupiter.api.Test;

class ThrottledProgressTest {

    private static final int ROWS = 1_000_000;

    private final List<String> told = new ArrayList<>();

    @Test
    void aStepOfManyRowsIsToldWhenItBeginsAndWhenItEndsAndSeldomBetween() {
        Progress progress = new ThrottledProgress(Progress.silent(), (step, done, total) -> told.add(step.en() + " " + done + " " + total));
        try (Progress.Step step = progress.step(Bilingual.same("rows"), ROWS)) {
            for (int row = 0; row < ROWS; row++) {
                step.advance(1);
            }
        }
        assertThat(told).startsWith("rows 0 " + ROWS).endsWith("rows " + ROWS + " " + ROWS).hasSizeLessThan(ROWS / 100);
    }

    @Test
    void aRowThatIsAskedToStopStopsTheWork() {
        Progress progress = new ThrottledProgress(Progress.silent(), (_, done, _) -> {
            if (done > 0) {
                throw new IllegalStateException("stopped");
            }
        });
        assertThatThrownBy(() -> {
            try (Progress.Step step = progress.step(Bilingual.same("rows"), 2)) {
                step.advance(2);
            }
        }).hasMessage("stopped");
    }
}
