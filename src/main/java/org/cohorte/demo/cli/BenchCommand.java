package org.cohorte.demo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

import org.cohorte.demo.bench.BenchFigures;
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
        spec.commandLine().getOut().print(BenchFigures.run(scale, runs, figuresOnly || scale > LARGEST_PACKAGE, report, Terminal.progress()));
        spec.commandLine().getOut().flush();
        return CommandLineRun.DONE;
    }
}
