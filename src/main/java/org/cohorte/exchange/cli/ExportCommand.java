package org.cohorte.exchange.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.cohorte.exchange.exporting.PackageExport;
import org.cohorte.exchange.format.ExchangeTexts;
import org.cohorte.foundation.cli.CommandLineRun;
import org.cohorte.foundation.cli.Installation;
import org.cohorte.foundation.jobs.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the records as an exchange package. */
@Command(name = "export", mixinStandardHelpOptions = true, description = "Write the records as an exchange package: a new folder, or a zip where the name ends in .zip.")
public final class ExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PACKAGE", description = "A folder or .zip that does not exist yet.")
    private Path path;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Installation installation = Installation.open()) {
            installation.get(PackageExport.class).write(path, installation.get(Progress.class));
        }
        spec.commandLine().getErr().println(ExchangeTexts.text("export.done", path.toAbsolutePath()));
        return CommandLineRun.DONE;
    }
}
