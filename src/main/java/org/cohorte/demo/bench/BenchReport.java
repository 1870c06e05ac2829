package org.cohorte.demo.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.cohorte.figures.bench.FiguresBench;
import org.cohorte.figures.bench.Measured;

/** What was measured at one scale, as a section of docs/benchmarks.md. */
final class BenchReport {

    private static final String TITLE = """
            # Benchmarks

            Measured by `./cohorte bench figures --scale K`, K times the network (1 is some 33,000 people trained and 300,000 application files); a
            section is written anew by each run at its scale. Each part stands beside its floor, measured in the same run on the same rows. The
            snapshot and the figures are run in turn with their floors, and the fastest run of each counts; the import and PostgreSQL are run once.
            """;

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

    String section() {
        StringBuilder section = new StringBuilder(text("## K = %d%n%n%s, %s.%n%n", scale, LocalDate.now(), machine()));
        section.append("| part | rows | time | rows a second | beside | its time | ratio | aim |\n| --- | ---: | ---: | ---: | --- | ---: | --- | --- |\n");
        parts.forEach(part -> section.append(text("| %s | %,d | %s | %,.0f | %s | %s | %s | %s |%n", part.part(), part.rows(), seconds(part.ours()),
                part.rows() * 1e9 / part.ours().toNanos(), part.floorName(), seconds(part.floor()), ratio(part), part.aim())));
        section.append("\n");
        notes.forEach(note -> section.append("- ").append(note).append("\n"));
        return section.append("\n").toString();
    }

    /** Puts the section in the place of the one of its scale, or behind the others. */
    void keepIn(Path file) throws IOException {
        String before = Files.exists(file) ? Files.readString(file) : TITLE + "\n";
        String heading = "## K = " + scale + "\n";
        int begin = before.indexOf(heading);
        if (begin < 0) {
            Files.writeString(file, before + section());
            return;
        }
        int next = before.indexOf("## K = ", begin + heading.length());
        Files.writeString(file, before.substring(0, begin) + section() + (next < 0 ? "" : before.substring(next)));
    }

    private static String ratio(Measured part) {
        return switch (part.ratio()) {
            case TIMES_THE_FLOOR -> text("%.2f times the floor", part.value());
            case TIMES_FASTER -> text("%.1f times faster", part.value());
            case SHARE_OF_THE_SPEED -> text("%.2f of its speed", part.value());
        };
    }

    private static String machine() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        long memory = system instanceof com.sun.management.OperatingSystemMXBean known ? known.getTotalMemorySize() >> 30 : 0;
        return text("%d processors (%s), %d GiB of memory, %s %s, Java %s, load %.1f at the end", system.getAvailableProcessors(), system.getArch(), memory,
                system.getName(), system.getVersion(), Runtime.version(), system.getSystemLoadAverage());
    }

    private static String seconds(Duration time) {
        return text("%.3f s", time.toNanos() / 1e9);
    }

    private static String text(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
