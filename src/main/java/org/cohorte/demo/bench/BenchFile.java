package org.cohorte.demo.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;

/** The file of what was measured, docs/benchmarks.md: each run writes its own section anew and leaves the others. */
record BenchFile(Path file) {

    private static final String TITLE = """
            # Benchmarks

            A section is written anew by each run of the command that it names. K times the network: 1 is some 33,000 people trained and 300,000
            application files.

            **K = …** by `./cohorte bench figures --scale K`: from a package to the figures. Each part stands beside its floor, measured in the same run on the same rows. The
            snapshot and the figures are run in turn with their floors, and the fastest run of each counts; the import and PostgreSQL are run once.

            **Release, K = …** by `./cohorte bench release --scale K`, with N times the providers by `--providers N` (as many people, in smaller groups): protection and attack
            run once; each address is asked for in turn in three rounds after one to warm up, and the round with the most answers counts.
            """;

    /** Puts the text in the place of the section with this heading, or behind the others. */
    void keep(String heading, String text) throws IOException {
        String before = Files.exists(file) ? Files.readString(file) : TITLE + "\n";
        String section = "## " + heading + "\n\n" + text + "\n";
        int begin = before.indexOf("## " + heading + "\n");
        if (begin < 0) {
            Files.writeString(file, before + section);
            return;
        }
        int next = before.indexOf("\n## ", begin);
        Files.writeString(file, before.substring(0, begin) + section + (next < 0 ? "" : before.substring(next + 1)));
    }

    /** When and on what it was measured. */
    static String circumstances() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        long memory = system instanceof com.sun.management.OperatingSystemMXBean known ? known.getTotalMemorySize() >> 30 : 0;
        return text("%s, %d processors (%s), %d GiB of memory, %s %s, Java %s, load %.1f at the end.", LocalDate.now(), system.getAvailableProcessors(),
                system.getArch(), memory, system.getName(), system.getVersion(), Runtime.version(), system.getSystemLoadAverage());
    }

    static String seconds(Duration time) {
        return text("%.3f s", time.toNanos() / 1e9);
    }

    static String text(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
