package org.cohorte.demo.bench;

import static org.cohorte.demo.bench.BenchFile.seconds;
import static org.cohorte.demo.bench.BenchFile.text;

import java.util.ArrayList;
import java.util.List;

import org.cohorte.figures.bench.FiguresBench;
import org.cohorte.figures.bench.Measured;

/** What {@code bench figures} measured at one scale, as a section of docs/benchmarks.md. */
final class BenchReport {

    private final int scale;
    private final List<Measured> parts = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    BenchReport(int scale) {
        this.scale = scale;
    }

    void add(Measured part) {
        parts.add(part);
    }

    void add(FiguresBench.WholeRun whole) {
        notes.add(text("From opening the snapshot to the last of %,d figures (all indicators that are counted, the network and every single breakdown, all years): %s%s.",
                whole.figures(), seconds(whole.time()), scale == 1 ? " (aim: within 1 s)" : ""));
    }

    void addEstimates(FiguresBench.WholeRun whole) {
        notes.add(text("The same with the weighted estimates, %,d figures: %s.", whole.figures(), seconds(whole.time())));
    }

    void note(String text) {
        notes.add(text);
    }

    String heading() {
        return "K = " + scale;
    }

    String section() {
        StringBuilder section = new StringBuilder(BenchFile.circumstances() + "\n\n");
        section.append("| part | rows | time | rows a second | beside | its time | ratio | aim |\n| --- | ---: | ---: | ---: | --- | ---: | --- | --- |\n");
        parts.forEach(part -> section.append(text("| %s | %,d | %s | %,.0f | %s | %s | %s | %s |%n", part.part(), part.rows(), seconds(part.ours()),
                part.rows() * 1e9 / part.ours().toNanos(), part.floorName(), seconds(part.floor()), ratio(part), part.aim())));
        section.append("\n");
        notes.forEach(note -> section.append("- ").append(note).append("\n"));
        return section.toString();
    }

    private static String ratio(Measured part) {
        return switch (part.ratio()) {
            case TIMES_THE_FLOOR -> text("%.2f times the floor", part.value());
            case TIMES_FASTER -> text("%.1f times faster", part.value());
            case SHARE_OF_THE_SPEED -> text("%.2f of its speed", part.value());
        };
    }
}
