package org.cohorte.foundation.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.cohorte.foundation.jobs.Progress;
import org.cohorte.foundation.text.Bilingual;
import org.cohorte.foundation.text.Language;

/** Progress on standard error: a bar where it is a terminal, else a line when a step that took a while ends. */
public final class Terminal {

    /** Set by the launcher: Java itself only knows of input and output together. */
    private static final String STANDARD_ERROR_IS_ONE = "cohorte.terminal";

    private Terminal() {}

    public static Progress progress() {
        return Boolean.getBoolean(STANDARD_ERROR_IS_ONE) ? Terminal::bar : (label, total) -> new Line(System.err, label.in(Language.ofTerminal()));
    }

    private static Progress.Step bar(Bilingual label, long total) {
        ProgressBar bar = new ProgressBarBuilder().setTaskName(label.in(Language.ofTerminal())).setInitialMax(total).setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200).build();
        return new Progress.Step() {
            @Override
            public void advance(long by) {
                bar.stepBy(by);
            }

            @Override
            public void close() {
                bar.close();
            }
        };
    }

    private static final class Line implements Progress.Step {
        private final PrintStream out;
        private final String label;
        private final long began = System.nanoTime();
        private long done;

        Line(PrintStream out, String label) {
            this.out = out;
            this.label = label;
        }

        @Override
        public void advance(long by) {
            done += by;
        }

        @Override
        public void close() {
            Duration taken = Duration.ofNanos(System.nanoTime() - began);
            if (taken.toMillis() >= 200) {
                Locale locale = Language.ofTerminal().locale();
                String amount = done == 0 ? "" : String.format(locale, "%,d, ", done);
                out.printf(locale, "%s (%s%.1f s)%n", label, amount, taken.toMillis() / 1000.0);
            }
        }
    }
}
