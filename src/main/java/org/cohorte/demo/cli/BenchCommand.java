package org.cohorte.demo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;

import org.cohorte.demo.bench.BenchFigures;
import org.cohorte.demo.bench.BenchRelease;
import org.cohorte.demo.network.NetworkSize;
import org.cohorte.foundation.cli.CommandLineRun;
import org.cohorte.foundation.cli.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how fast the product is. */
@Command(name = "bench", mixinStandardHelpOptions = true, synopsisSubcommandLabel = "COMMAND", description = "Measure how fast the product is on this machine.")
public final class BenchCommand {

    /** Above it, the figures alone are measured: a package would take hours to make and to import. */
    private static final int LARGEST_PACKAGE = 10;

    @Spec
    private CommandSpec spec;

    @Command(name = "figures", mixinStandardHelpOptions = true,
            description = "From a package to the figures: import, snapshot and figures, each beside its floor, in a home of its own.")
    int figures(
            @Option(names = "--scale", paramLabel = "K", defaultValue = "1",
                    description = "So many times the network (default: ${DEFAULT-VALUE}); above 10 the figures alone, from synthetic Parquet.") int scale,
            @Option(names = "--runs", paramLabel = "N", defaultValue = "3", description = "Runs of the figures, the fastest of which counts (default: ${DEFAULT-VALUE}).") int runs,
            @Option(names = "--figures-only", description = "The figures alone, from synthetic Parquet.") boolean figuresOnly,
            @Option(names = "--report", paramLabel = "FILE", defaultValue = "docs/benchmarks.md", description = "Where the result is kept (default: ${DEFAULT-VALUE}).") Path report)
            throws IOException, SQLException {
        if (scale < 1 || runs < 1) {
            throw new ParameterException(spec.commandLine(), "--scale and --runs: 1 or more");
        }
        return told(BenchFigures.run(scale, runs, figuresOnly || scale > LARGEST_PACKAGE, report, Terminal.progress()));
    }

    @Command(name = "release", mixinStandardHelpOptions = true,
            description = "A release: its figures protected and attacked, its edition made and published, its pages and files under load, in a home of its own.")
    int release(
            @Option(names = "--scale", paramLabel = "K", defaultValue = "1", description = "So many times the network (default: ${DEFAULT-VALUE}).") int scale,
            @Option(names = "--providers", paramLabel = "N", defaultValue = "1",
                    description = "So many times the providers, with as many people in smaller groups (default: ${DEFAULT-VALUE}); above 1 the protection alone.") int providers,
            @Option(names = "--without-linear-program", description = "Try exact recomputation alone.") boolean withoutLinearProgram,
            @Option(names = "--connections", paramLabel = "N", defaultValue = "16", description = "Readers at a time (default: ${DEFAULT-VALUE}).") int connections,
            @Option(names = "--seconds", paramLabel = "S", defaultValue = "5", description = "How long each address is asked for in a round (default: ${DEFAULT-VALUE}).") int seconds,
            @Option(names = "--report", paramLabel = "FILE", defaultValue = "docs/benchmarks.md", description = "Where the result is kept (default: ${DEFAULT-VALUE}).") Path report)
            throws IOException, InterruptedException, ExecutionException {
        if (scale < 1 || providers < 1 || connections < 1 || seconds < 1) {
            throw new ParameterException(spec.commandLine(), "--scale, --providers, --connections and --seconds: 1 or more");
        }
        BenchRelease.Settings settings = new BenchRelease.Settings(new NetworkSize(scale, providers), !withoutLinearProgram, connections, Duration.ofSeconds(seconds));
        return told(BenchRelease.run(settings, report, Terminal.progress()));
    }

    private int told(String section) {
        spec.commandLine().getOut().print(section);
        spec.commandLine().getOut().flush();
        return CommandLineRun.DONE;
    }
}
